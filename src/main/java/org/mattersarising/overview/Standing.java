package org.mattersarising.overview;

/**
 * How a group of actions stands.
 *
 * @param group what they have in common: an owner, an organisation, an age, a meeting
 * @param outstanding open ones
 * @param overdue those of them whose due date has passed while they are still to be done
 * @param slipped those of them whose due date was put back
 */
public record Standing(String group, long outstanding, long overdue, long slipped) {

    Standing plus(Standing other) {
        return new Standing(group, outstanding + other.outstanding, overdue + other.overdue, slipped + other.slipped);
    }
}
