package org.mattersarising.actions.web;

import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Statement;

/** A state in a word. The colour only helps. */
record Tag(String text, String colour) {

    static Tag of(ActionStatus status) {
        return new Tag(
                status.title(),
                switch (status) {
                    case OFFERED -> "yellow";
                    case QUESTIONED -> "orange";
                    case IN_HAND -> "blue";
                    case REPORTED_COMPLETE -> "turquoise";
                    case PROPOSED_FOR_CLOSURE -> "purple";
                    case CLOSED -> "green";
                    case WITHDRAWN, SUPERSEDED -> "grey";
                });
    }

    static Tag of(Statement.Standing standing) {
        return new Tag(
                standing.title(),
                switch (standing) {
                    case ON_TRACK -> "green";
                    case AT_RISK -> "orange";
                    case BLOCKED -> "red";
                    case COMPLETE -> "turquoise";
                });
    }
}
