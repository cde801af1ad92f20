package org.mattersarising.meetings.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.CalendarPlan;
import org.mattersarising.meetings.CalendarPlans;
import org.mattersarising.meetings.Times;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many meetings at once: by a rule or from a file, looked at before they are entered. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class PlanController {

    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final List<Choice> WEEKS = List.of(
            new Choice("1", "First"),
            new Choice("2", "Second"),
            new Choice("3", "Third"),
            new Choice("4", "Fourth"),
            new Choice("5", "Last"));
    private static final List<Choice> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)))
            .toList();

    private final BodyAccess access;
    private final CalendarPlans plans;
    private final GovukDates dates;
    private final Clock clock;

    PlanController(BodyAccess access, CalendarPlans plans, GovukDates dates, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/meetings/bodies/{number}/generate")
    String ruleForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        LocalDate next = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        model.addAttribute("form", new RuleForm("2", "MONDAY", "2", GovukDates.format(next), "12", "2 pm", ""));
        return rulePage(access.clerksBody(number, person), model);
    }

    @PostMapping("/meetings/bodies/{number}/generate")
    String generate(
            @PathVariable long number,
            @ModelAttribute("form") RuleForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Body body = access.clerksBody(number, person);
        try {
            return look(body, plans.generate(body.id(), form.asRule(dates)), "generate", model);
        } catch (NotADate wrong) {
            result.rejectValue("from", "refused", wrong.getMessage());
        } catch (Refused refused) {
            result.reject("refused", refused.getMessage());
        }
        return rulePage(body, model);
    }

    @GetMapping("/meetings/bodies/{number}/import")
    String fileForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new CalendarFileForm(null, "10:00", ""));
        return filePage(access.clerksBody(number, person), model);
    }

    @PostMapping("/meetings/bodies/{number}/import")
    String read(
            @PathVariable long number,
            @ModelAttribute("form") CalendarFileForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model)
            throws IOException {
        Body body = access.clerksBody(number, person);
        if (form.file() == null || form.file().isEmpty()) {
            result.rejectValue("file", "meetings.import.file.missing");
            return filePage(body, model);
        }
        try {
            LocalTime time = form.time() == null || form.time().isBlank() ? USUAL : Times.parse(form.time());
            String place = form.place() == null ? "" : form.place().strip();
            return look(body, plans.read(body.id(), form.file().getBytes(), time, place), "import", model);
        } catch (Refused refused) {
            result.rejectValue("file", "refused", refused.getMessage());
            return filePage(body, model);
        }
    }

    @PostMapping("/meetings/bodies/{number}/entries")
    String enter(
            @PathVariable long number,
            @RequestParam String rows,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        Body body = access.clerksBody(number, person);
        try {
            Flash.success(redirect, "meetings.plan.entered", plans.enter(body.id(), rows, person.actor()));
        } catch (Refused refused) {
            Flash.error(redirect, "meetings.plan.refused", refused.getMessage());
        }
        return "redirect:/meetings/bodies/" + number;
    }

    private static String look(Body body, CalendarPlan plan, String from, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("plan", plan);
        model.addAttribute("from", from);
        return "meetings/plan";
    }

    private static String rulePage(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("weeks", WEEKS);
        model.addAttribute("days", DAYS);
        return "meetings/generate";
    }

    private static String filePage(Body body, Model model) {
        model.addAttribute("body", body);
        return "meetings/import";
    }
}
