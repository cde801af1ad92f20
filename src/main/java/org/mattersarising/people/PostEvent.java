package org.mattersarising.people;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** Something changed in the establishment. */
public sealed interface PostEvent extends Recordable {

    PostId post();

    @Override
    default String about() {
        return "post/" + post();
    }

    /** There is a new post. */
    record Entered(PostId post, Actor by) implements PostEvent {
        @Override
        public String what() {
            return "entered the post";
        }
    }

    /** A post is called otherwise, or reports to another. */
    record Changed(PostId post, Actor by) implements PostEvent {
        @Override
        public String what() {
            return "changed the post";
        }
    }
}
