package org.mattersarising.actions.web;

import java.util.List;
import java.util.Objects;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.EvidenceCheck;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.PersonId;
import org.mattersarising.web.ChosenFiles;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Makes sense of what was typed for a move, and says beside each field what keeps it from being understood. */
@Component
class Answers {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_FILES = 10;

    private final EvidenceCheck evidence;
    private final PersonChoice persons;
    private final DueDay dueDay;

    Answers(EvidenceCheck evidence, PersonChoice persons, DueDay dueDay) {
        this.evidence = evidence;
        this.persons = persons;
        this.dueDay = dueDay;
    }

    /** Reads the answers; where the result has errors afterwards they are not to be used. */
    Given read(MovePage page, Action action, MoveForm form, BindingResult result) {
        String key = "actions.move." + page.slug() + ".error.";
        String text = Objects.requireNonNullElse(form.text(), "").strip();
        PersonId person = null;
        List<EvidenceFile> files = List.of();
        for (MovePage.Input input : page.inputs()) {
            switch (input) {
                case TEXT, LINE -> refuseMissing(text.isEmpty(), "text", key, result);
                case DATE -> refuseMissing(form.date() == null, "date", key, result);
                case STANDING -> refuseMissing(form.standing() == null, "standing", key, result);
                case PERSON -> person = persons.find(form.person(), "person", key + "person", result);
                case FILES -> files = files(form.chosen(), result);
                case OUTCOME -> refuseMissing(form.outcome() == null, "outcome", key, result);
                case NOTE, WITH_POST -> {}
            }
        }
        if (text.length() > LONGEST_TEXT) {
            result.rejectValue("text", "actions.error.text.long", new Object[] {text.length()}, null);
        }
        String rule = form.date() == null ? "" : dueDay.rule(action.body(), form.date());
        return new Given(
                text,
                form.date(),
                rule,
                person,
                form.standing(),
                files,
                Boolean.TRUE.equals(form.withPost()),
                form.outcome());
    }

    private static void refuseMissing(boolean missing, String field, String key, BindingResult result) {
        // A date that could not be read has its sentence already.
        if (missing && !result.hasFieldErrors(field)) {
            result.rejectValue(field, key + field);
        }
    }

    private List<EvidenceFile> files(List<MultipartFile> chosen, BindingResult result) {
        if (chosen.size() > MOST_FILES) {
            result.rejectValue("files", "actions.error.files.many", new Object[] {MOST_FILES}, null);
            return List.of();
        }
        return ChosenFiles.taken(chosen, "files", result, evidence::take);
    }
}
