package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every component in every state, and each way in which a page can fail. */
@TestComponent
@Controller
@PreAuthorize("isAuthenticated()")
class GalleryController {

    enum Outcome {
        NOTED,
        DEFERRED
    }

    record GalleryForm(
            @NotBlank(message = "{gallery.error.title}") @Size(max = 20, message = "{gallery.error.title.long}")
            String title,

            @NotNull(message = "{gallery.error.due}") LocalDate due,
            @NotBlank(message = "{gallery.error.reason}") String reason,
            @NotBlank(message = "{gallery.error.body}") String body,
            @NotNull(message = "{gallery.error.outcome}") Outcome outcome,
            String deferredTo,
            Integer days,
            String note,
            Boolean urgent,
            Boolean exempt,
            @NotEmpty(message = "{gallery.error.parts}") List<String> parts) {}

    /** How many forms took effect. */
    static final AtomicInteger TAKEN = new AtomicInteger();

    @ModelAttribute("bodies")
    List<Choice> bodies() {
        return List.of(new Choice("audit", "Audit Committee"), new Choice("board", "Harbour Board"));
    }

    @ModelAttribute("outcomes")
    List<Choice> outcomes() {
        return List.of(
                new Choice("NOTED", "Noted", "Nothing further is asked"),
                new Choice("DEFERRED", "Deferred to a later meeting"));
    }

    @ModelAttribute("partsOffered")
    List<Choice> parts() {
        return List.of(new Choice("a", "Part a"), new Choice("b", "Part b", "With its appendix"));
    }

    @GetMapping("/gallery")
    String gallery(Model model) {
        model.addAttribute(
                "form",
                new GalleryForm(
                        "Quay wall",
                        LocalDate.of(2025, 2, 5),
                        "",
                        "board",
                        Outcome.DEFERRED,
                        "May",
                        10,
                        "",
                        true,
                        true,
                        List.of("b")));
        sections(model);
        return "gallery/components";
    }

    @GetMapping("/gallery/empty")
    String empty(Model model) {
        model.addAttribute("form", new GalleryForm("", null, "", "", null, "", null, "", null, false, List.of()));
        sections(model);
        return "gallery/components";
    }

    @PostMapping("/gallery")
    String take(
            @Valid @ModelAttribute("form") GalleryForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            sections(model);
            return "gallery/components";
        }
        TAKEN.incrementAndGet();
        Flash.success(redirect, "gallery.flash.saved", form.title());
        Flash.info(redirect, "gallery.flash.info");
        return "redirect:/gallery";
    }

    @GetMapping("/gallery-table")
    String table(@RequestParam(required = false) String page, HttpServletRequest request, Model model) {
        model.addAttribute(
                "pager",
                Pager.of(
                        page,
                        10,
                        995,
                        request.getRequestURI()
                                + (request.getQueryString() == null ? "" : "?" + request.getQueryString())));
        model.addAttribute("rows", IntStream.rangeClosed(1, 10).boxed().toList());
        sections(model);
        return "gallery/table";
    }

    @GetMapping("/gallery-chair")
    @PreAuthorize("hasAuthority('CHAIR')")
    String chair() {
        return "gallery/open";
    }

    @PostMapping("/gallery-upload")
    String upload(@RequestParam MultipartFile file, @RequestAttribute(required = false) RuntimeException fail) {
        if (fail != null) {
            throw fail;
        }
        return "redirect:/gallery";
    }

    @GetMapping("/gallery-fails/{how}")
    String fail(@PathVariable String how, @RequestParam(defaultValue = "1") int number) {
        if ("stale".equals(how)) {
            throw new OptimisticLockingFailureException("row was updated");
        }
        if ("database".equals(how)) {
            throw new TransientDataAccessResourceException("no connection");
        }
        if ("missing".equals(how)) {
            throw new NotFound("There is no action ACT-2025-0042. Check the reference.");
        }
        throw new IllegalStateException("a secret from the inside");
    }

    private static void sections(Model model) {
        model.addAttribute("yesOrNo", Choice.yesOrNo());
        model.addAttribute(
                "colours", List.of("grey", "green", "turquoise", "blue", "purple", "pink", "red", "orange", "yellow"));
        model.addAttribute(
                "sections", List.of(new Link("Components", "/gallery", true), new Link("Table", "/gallery-table")));
        model.addAttribute(
                "filters",
                List.of(
                        new Link("All", "/gallery-table", true, 995L),
                        new Link("Overdue", "/gallery-table?state=overdue", false, 12L)));
        model.addAttribute(
                "trail", List.of(new Link("Bodies", "/gallery"), new Link("Harbour Board", "/gallery-table")));
    }
}
