package org.mattersarising.actions.tracker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.ChosenFiles;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tracker of a board: handed in, its columns chosen, looked at, and brought in. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class TrackerController {

    private final TrackerImport imports;
    private final BodyAccess access;

    TrackerController(TrackerImport imports, BodyAccess access) {
        this.imports = imports;
        this.access = access;
    }

    /** A tracker as it is handed in. */
    record FileForm(Long board, MultipartFile file) {}

    @GetMapping("/tracker")
    String ask(@AuthenticationPrincipal SignedIn clerk, Model model) {
        List<Body> mine = access.clerksBodies(clerk);
        model.addAttribute(
                "form", new FileForm(mine.size() == 1 ? mine.get(0).id().value() : null, null));
        return asked(mine, model);
    }

    @PostMapping("/tracker")
    String read(
            @ModelAttribute("form") FileForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn clerk,
            Model model)
            throws IOException {
        List<Body> mine = access.clerksBodies(clerk);
        if (mine.stream().noneMatch(body -> Long.valueOf(body.id().value()).equals(form.board()))) {
            result.rejectValue("board", "actions.tracker.board.missing");
        }
        if (ChosenFiles.isNone(form.file())) {
            result.rejectValue("file", "actions.tracker.file.missing");
        }
        if (!result.hasErrors()) {
            try {
                TrackerSheet sheet = TrackerSheet.read(form.file().getBytes());
                return looked(
                        TrackerForm.of(form.board(), sheet, form.file().getOriginalFilename()), sheet, clerk, model);
            } catch (Refused refused) {
                result.rejectValue("file", "refused", refused.getMessage());
            }
        }
        return asked(mine, model);
    }

    /** The same rows by other columns. */
    @PostMapping("/tracker/look")
    String look(
            @ModelAttribute("columns") TrackerForm form,
            @AuthenticationPrincipal SignedIn clerk,
            Model model,
            RedirectAttributes redirect) {
        try {
            return looked(form, form.sheet(), clerk, model);
        } catch (Refused refused) {
            return again(refused, redirect);
        }
    }

    @PostMapping("/tracker/actions")
    String bringIn(
            @ModelAttribute("columns") TrackerForm form,
            @AuthenticationPrincipal SignedIn clerk,
            RedirectAttributes redirect) {
        try {
            BodyId body = body(form, clerk);
            TrackerPlan plan = imports.bringIn(body, form.sheet(), form.columns(), form.called(), clerk.actor());
            Flash.success(redirect, "actions.tracker.done", plan.brought(), plan.updated(), plan.wrong());
            return "redirect:/actions";
        } catch (Refused refused) {
            return again(refused, redirect);
        }
    }

    // The file itself stayed with the clerk, so nothing is lost by beginning again.
    private static String again(Refused refused, RedirectAttributes redirect) {
        Flash.error(redirect, "actions.tracker.refused", refused.getMessage());
        return "redirect:/tracker";
    }

    private String looked(TrackerForm form, TrackerSheet sheet, SignedIn clerk, Model model) {
        model.addAttribute("plan", imports.look(body(form, clerk), sheet, form.columns()));
        model.addAttribute("columns", form);
        List<Choice> headings = new ArrayList<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            String heading = sheet.headings().get(column);
            headings.add(new Choice(Integer.toString(column), heading.isEmpty() ? "Column " + (column + 1) : heading));
        }
        model.addAttribute("headings", headings);
        return "actions/tracker-plan";
    }

    private BodyId body(TrackerForm form, SignedIn clerk) {
        return access.clerksBody(form.board() == null ? 0 : form.board(), clerk).id();
    }

    private static String asked(List<Body> mine, Model model) {
        model.addAttribute(
                "choices",
                mine.stream()
                        .map(body -> new Choice(body.id().toString(), body.name()))
                        .toList());
        return "actions/tracker";
    }
}
