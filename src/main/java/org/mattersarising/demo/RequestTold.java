package org.mattersarising.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove.Who;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.EvidenceCheck;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Responses;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Spreads what a meeting asked, and what became of it, over the days on which it happened. */
@Component
@Profile(DemoConfiguration.PROFILE)
class RequestTold {

    private final ActionLog log;
    private final Deed.Services services;
    private final Actions actions;
    private final Calendar calendar;
    private final EvidenceCheck evidence;

    RequestTold(
            ActionLog log,
            ActionHands hands,
            ActionDates dates,
            Responses responses,
            Actions actions,
            Calendar calendar,
            EvidenceCheck evidence) {
        this.log = log;
        this.services = new Deed.Services(log, hands, dates, responses);
        this.actions = actions;
        this.calendar = calendar;
        this.evidence = evidence;
    }

    void add(Year.Request request, Settlers.Register register, Map<LocalDate, List<Runnable>> days) {
        AtomicReference<Reference> reference = new AtomicReference<>();
        StoryTeller.add(
                days,
                request.agreed(),
                () -> reference.set(log.agree(asked(request, register), register.clerkOf(request.board()))));
        request.happenings()
                .forEach(line ->
                        StoryTeller.add(days, line.day(), () -> happen(line, request, reference.get(), register)));
    }

    private Asked asked(Year.Request request, Settlers.Register register) {
        BodyId board = register.board(request.board());
        return new Asked(
                board,
                meeting(board, request.meeting()),
                request.minute(),
                null,
                request.title(),
                request.wording(),
                register.person(request.owner()),
                request.priority(),
                request.to() == null ? request.due() : request.to(),
                request.rule(),
                request.to() == null ? null : meeting(board, request.to()),
                request.exempt(),
                request.publicText());
    }

    private MeetingId meeting(BodyId board, LocalDate day) {
        return calendar.of(board)
                .on(day)
                .orElseThrow(
                        () -> new IllegalStateException("No meeting stands in the town's calendar on " + day + "."))
                .id();
    }

    private void happen(Happening line, Year.Request request, Reference reference, Settlers.Register register) {
        Deed deed = Deed.of(line.verb());
        Turn turn = new Turn(reference, null, whose(deed.who(), actions.get(reference), request, register));
        List<EvidenceFile> files = request.evidence() != null && line.verb().equals("complete")
                ? List.of(evidence.take(request.evidence(), Script.bytes("evidence/" + request.evidence())))
                : List.of();
        Deed.Told told = new Deed.Told(turn, line, line.whom() == null ? null : register.person(line.whom()), files);
        try {
            deed.doing().in(services, told);
        } catch (Refused refused) {
            throw new IllegalStateException("The demonstration's year is wrong about \"" + request.title() + "\" on "
                    + line.day() + ": " + refused.getMessage());
        }
    }

    private static Actor whose(Who who, Action action, Year.Request request, Settlers.Register register) {
        return switch (who) {
            case OWNER, RESPONDER -> action.owner().actor();
            case DOER, CONTRIBUTOR -> action.doer().actor();
            case CLERK, CHAIR, TIMEKEEPER, SERVICE -> register.clerkOf(request.board());
        };
    }
}
