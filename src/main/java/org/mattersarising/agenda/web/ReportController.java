package org.mattersarising.agenda.web;

import java.io.IOException;
import org.mattersarising.agenda.Chains;
import org.mattersarising.agenda.HandedInReport;
import org.mattersarising.agenda.HandedInReports;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Download;
import org.mattersarising.web.Flash;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report for an entry: handed in by whoever owes it, put on the agenda by the clerk; and the matter over the years. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReportController {

    private final AgendaAccess access;
    private final EntryPage page;
    private final Reports reports;
    private final HandedInReports files;
    private final Chains chains;
    private final Bodies bodies;

    ReportController(
            AgendaAccess access, EntryPage page, Reports reports, HandedInReports files, Chains chains, Bodies bodies) {
        this.access = access;
        this.page = page;
        this.reports = reports;
        this.files = files;
        this.chains = chains;
        this.bodies = bodies;
    }

    /** Where mails lead. */
    @GetMapping("/agenda/reports/{reference}")
    String find(@PathVariable String reference, @AuthenticationPrincipal SignedIn person) {
        return "redirect:/agenda/entries/" + entry(reference, person).id();
    }

    @GetMapping("/agenda/reports/{reference}/chain")
    String chain(@PathVariable String reference, @AuthenticationPrincipal SignedIn person, Model model) {
        ProgrammeEntry entry = entry(reference, person);
        model.addAttribute("entry", entry);
        model.addAttribute("body", bodies.get(entry.body()));
        model.addAttribute("chain", chains.of(entry, access.seesExempt(person, entry.body())));
        model.addAttribute("clerk", access.isClerk(person, entry.body()));
        return "agenda/chain";
    }

    @PostMapping("/agenda/entries/{number}/report")
    String handIn(
            @PathVariable long number,
            @ModelAttribute("report") ReportForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        ProgrammeEntry entry = access.writersEntry(number, person);
        if (form.file() == null || form.file().isEmpty()) {
            result.rejectValue("file", "agenda.report.file.missing");
        }
        if (form.heading() == null || form.heading().isBlank()) {
            result.rejectValue("heading", "agenda.report.heading.missing");
        }
        if (!result.hasErrors()) {
            try {
                byte[] content = form.file().getBytes();
                String name = form.file().getOriginalFilename();
                reports.handIn(number, form.heading(), form.recommendations(), name, content, person.actor());
                Flash.success(
                        redirect, "agenda.report.handed.in", form.heading().strip());
                return "redirect:/agenda/entries/" + number;
            } catch (Refused refused) {
                result.rejectValue("file", "refused", refused.getMessage());
            }
        }
        return page.show(entry, person, model);
    }

    @PostMapping("/agenda/entries/{number}/on-agenda")
    @PreAuthorize("hasRole('CLERK')")
    String onAgenda(@PathVariable long number, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        access.clerksEntry(number, person);
        try {
            reports.onAgenda(number, "", person.actor());
            Flash.success(redirect, "agenda.report.on.agenda");
        } catch (Refused refused) {
            Flash.error(redirect, "agenda.refused", refused.getMessage());
        }
        return "redirect:/agenda/entries/" + number;
    }

    @GetMapping("/agenda/entries/{number}/reports/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable long number, @PathVariable long id, @AuthenticationPrincipal SignedIn person) {
        ProgrammeEntry entry = access.entry(number, person);
        HandedInReport report = files.findById(id)
                .filter(found -> found.reference().equals(entry.reference()) && access.reads(person, entry))
                .orElseThrow(BodyAccess::noSuch);
        return Download.handedIn(report.fileName(), report.mediaType(), report.content());
    }

    private ProgrammeEntry entry(String reference, SignedIn person) {
        return Reference.parse(reference)
                .map(found -> access.entry(found, person))
                .orElseThrow(BodyAccess::noSuch);
    }
}
