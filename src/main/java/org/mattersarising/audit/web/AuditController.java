package org.mattersarising.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mattersarising.audit.AuditChain;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.audit.Seal;
import org.mattersarising.audit.WhoIs;
import org.mattersarising.web.Pager;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole trail, for auditors only: whoever may read it sees what is exempt as well, as those who audit a council may. */
@Controller
@PreAuthorize("hasRole('AUDITOR')")
class AuditController {

    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final AuditChain chain;
    private final AuditCheck check;
    private final WhoIs directory;

    AuditController(AuditTrail trail, AuditChain chain, AuditCheck check, WhoIs directory) {
        this.trail = trail;
        this.chain = chain;
        this.check = check;
        this.directory = directory;
    }

    @GetMapping("/audit")
    String list(
            @ModelAttribute("form") TrailForm form,
            BindingResult errors,
            @RequestParam(required = false) String page,
            Model model) {
        if (!errors.hasErrors()) {
            Pager pager = Pager.of(page, ROWS, trail.count(form.excerpt()), address("/audit", form));
            model.addAttribute(
                    "rows", TrailLine.of(trail.page(form.excerpt(), pager.page() - 1, pager.size()), directory));
            model.addAttribute("pager", pager);
            model.addAttribute("file", address("/audit.csv", form));
        }
        model.addAttribute("head", chain.head().orElse(null));
        return "audit/list";
    }

    @GetMapping("/audit.csv")
    void csv(@ModelAttribute("form") TrailForm form, HttpServletResponse response) throws IOException {
        TrailFile.of(trail, directory, form.excerpt()).csv(response);
    }

    @GetMapping("/audit/check")
    String check(@RequestParam(name = "kept", defaultValue = "") String copied, Model model) {
        Seal kept = Seal.of(copied).orElse(null);
        model.addAttribute("copied", copied);
        model.addAttribute("unreadable", kept == null && !copied.isBlank());
        model.addAttribute("verdict", check.check(kept));
        return "audit/check";
    }

    private static String address(String path, TrailForm form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (form.from() != null) {
            address.queryParam("from", form.from());
        }
        if (form.to() != null) {
            address.queryParam("to", form.to());
        }
        if (!form.excerpt().about().isEmpty()) {
            address.queryParam("about", form.excerpt().about());
        }
        return address.build().encode().toUriString();
    }
}
