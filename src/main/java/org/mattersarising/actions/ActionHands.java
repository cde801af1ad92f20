package org.mattersarising.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In whose hands an action is: its owner, the post with which it lies, and those who contribute. A part of {@link ActionLog}. */
@Service
@Transactional
public class ActionHands {

    private final Moves moves;
    private final Actions actions;
    private final Contributors contributors;
    private final Directory directory;

    ActionHands(Moves moves, Actions actions, Contributors contributors, Directory directory) {
        this.moves = moves;
        this.actions = actions;
        this.contributors = contributors;
        this.directory = directory;
    }

    /**
     * Makes somebody else the owner.
     *
     * @param withPost whether it lies with the post that they hold, so that whoever takes that post takes the action on
     * @throws Refused also when they own it already in that way, or hold no post with which it could lie
     */
    public void handOver(Turn turn, PersonId to, boolean withPost, String why) {
        moves.refuseWhoLeft(to);
        String text = Moves.reason(why, "Write why it is handed over.");
        PostId post = withPost ? postOf(to).id() : null;
        Action action = moves.seen(turn);
        if (action.owner().equals(to) && action.ownerPost().map(PostId::value).equals(number(post))) {
            throw new Refused(moves.nameOf(to) + " owns it already; choose somebody else.");
        }
        action.handOverTo(to, post);
        String said = "To " + Moves.mention(to)
                + (withPost ? ", with the post of " + postOf(to).title() : "") + ". ";
        moves.publish(action.make(ActionMove.HAND_OVER, turn.by(), said + text, moves.today()));
    }

    /**
     * Hands every open action that somebody owns in some bodies to another: all or none.
     *
     * @return how many
     */
    public int handOverAll(PersonId from, Collection<BodyId> in, PersonId to, String why, Actor by) {
        List<Action> open = actions.ownedIn(from, in);
        open.forEach(action -> handOver(new Turn(action.reference(), null, by), to, false, why));
        return open.size();
    }

    /** Passes an action that lies with a post to whoever holds it now; does nothing while nobody does, or the owner still does. */
    public void followPost(Reference reference, Actor by) {
        Action action = actions.get(reference);
        action.ownerPost()
                .flatMap(post -> directory.holder(post, moves.today()))
                .filter(holder -> !holder.id().equals(action.owner()))
                .ifPresent(holder -> {
                    String former = Moves.mention(action.owner());
                    PostId post = action.ownerPost().orElseThrow();
                    action.handOverTo(holder.id(), post);
                    String said =
                            "From %s to %s, who holds the post now.".formatted(former, Moves.mention(holder.id()));
                    moves.publish(action.make(ActionMove.FOLLOW_POST, by, said, moves.today()));
                });
    }

    /** Asks somebody to contribute: they see the action and report on it, and nothing else changes. */
    public void askToContribute(Turn turn, PersonId person, String words) {
        moves.refuseWhoLeft(person);
        Action action = moves.seen(turn);
        if (person.equals(action.owner()) || person.equals(action.doer())) {
            throw new Refused(moves.nameOf(person) + " works on it already; choose somebody else.");
        }
        if (contributors.existsByReferenceAndPersonId(action.reference(), person)) {
            throw new Refused(moves.nameOf(person) + " contributes to it already; choose somebody else.");
        }
        contributors.save(new Contributor(action.reference(), person));
        moves.publish(action.make(ActionMove.ASK_TO_CONTRIBUTE, turn.by(), about(person, words), moves.today()));
    }

    /** @throws Refused when the person does not contribute */
    public void release(Turn turn, PersonId person, String words) {
        Action action = moves.seen(turn);
        Contributor found = contributors.findByReferenceOrderById(action.reference()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refused(moves.nameOf(person)
                        + " does not contribute to it; choose one of those who are named on its page."));
        contributors.delete(found);
        moves.publish(action.make(ActionMove.RELEASE_CONTRIBUTOR, turn.by(), about(person, words), moves.today()));
    }

    private String about(PersonId person, String words) {
        return (Moves.mention(person) + ". " + (words == null ? "" : words)).strip();
    }

    private Post postOf(PersonId person) {
        LocalDate today = moves.today();
        return directory
                .postOf(person, today)
                .orElseThrow(() -> new Refused(moves.nameOf(person)
                        + " holds no post today; choose somebody who does, or let it lie with the person."));
    }

    private static java.util.Optional<Long> number(PostId post) {
        return java.util.Optional.ofNullable(post).map(PostId::value);
    }
}
