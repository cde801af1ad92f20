package org.mattersarising.partners;

import java.time.Clock;
import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Turn;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partners answer until the clerk has decided, and makes their report of what is taken. */
@Service
@Transactional
public class Answering {

    private static final int MOST_WAITING = 3;

    private final PartnerAnswers answers;
    private final PartnerFiles files;
    private final Visits visits;
    private final Actions actions;
    private final ActionLog log;
    private final TellOfAnswers tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            PartnerAnswers answers,
            PartnerFiles files,
            Visits visits,
            Actions actions,
            ActionLog log,
            TellOfAnswers tell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.files = files;
        this.visits = visits;
        this.actions = actions;
        this.log = log;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an answer in from a browser that has the action before it, and ends its visit.
     *
     * @throws Refused when the visit is over, or others wait already
     */
    public void answer(
            Doorstep.Caller caller,
            String browser,
            Statement.Standing standing,
            String words,
            List<EvidenceFile> given) {
        Action action = caller.action();
        if (!visits.isOpen(caller, browser)) {
            throw new Refused(
                    "Your time on this page is over, so nothing was sent; ask for a new code and send it again.");
        }
        if (answers.countByStatusAndReferenceAndPersonId(
                        PartnerAnswer.Status.WAITING,
                        action.reference(),
                        caller.person().id())
                >= MOST_WAITING) {
            throw new Refused("Other answers of yours wait for the clerk; wait until they have been read.");
        }
        visits.end(caller, browser);
        PartnerAnswer answer =
                answers.save(new PartnerAnswer(action, caller.person().id(), standing, words.strip(), clock.instant()));
        given.forEach(file -> files.save(new PartnerFile(answer, file)));
        events.publishEvent(new PartnerEvent.Answered(
                action.reference(), caller.person().id().actor()));
        tell.clerks(action, caller.person());
    }

    /**
     * Makes it the partner's report, in their name.
     *
     * @throws Refused when it was decided already, or the action does not allow the report any more
     */
    public void take(PartnerAnswer answer, Actor clerk) {
        PartnerAnswer waiting = waiting(answer);
        Turn turn = new Turn(answer.reference(), null, answer.person().actor());
        List<EvidenceFile> given = files.findByAnswerIdOrderById(answer.id()).stream()
                .map(PartnerFile::file)
                .toList();
        events.publishEvent(new PartnerEvent.Taken(answer.reference(), clerk));
        if (answer.standing() == Statement.Standing.COMPLETE) {
            log.reportComplete(turn, answer.words(), given);
        } else {
            log.progress(turn, answer.standing(), answer.words(), given);
        }
        waiting.decided(PartnerAnswer.Status.TAKEN, clerk, "", clock.instant());
    }

    /**
     * Leaves it at that; the partner is told why.
     *
     * @throws Refused when it was decided already, or no reason is given
     */
    public void refuse(PartnerAnswer answer, String why, Actor clerk) {
        if (why == null || why.isBlank()) {
            throw new Refused("Write why the answer is not taken, so that the person can mend it.");
        }
        waiting(answer).decided(PartnerAnswer.Status.NOT_TAKEN, clerk, why.strip(), clock.instant());
        events.publishEvent(new PartnerEvent.NotTaken(answer.reference(), clerk, why.strip()));
        tell.partner(actions.get(answer.reference()), answer.person(), why.strip());
    }

    private PartnerAnswer waiting(PartnerAnswer answer) {
        return answers.findById(answer.id())
                .filter(PartnerAnswer::waits)
                .orElseThrow(() -> new Refused("Somebody has decided about this answer already; go back to the list."));
    }
}
