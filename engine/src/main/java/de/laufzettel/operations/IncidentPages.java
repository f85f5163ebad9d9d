package de.laufzettel.operations;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.Incidents;
import de.laufzettel.identity.SignedIn;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is stuck in the engine, and "try again". */
@Controller
@RequestMapping("/betrieb/stoerungen")
class IncidentPages {

    private static final int PAGE = 50;

    private final Incidents incidents;
    private final AuditTrail audit;

    IncidentPages(Incidents incidents, AuditTrail audit) {
        this.incidents = incidents;
        this.audit = audit;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int seite, Model model) {
        model.addAttribute("incidents", incidents.open(Math.max(0, seite) * PAGE, PAGE));
        model.addAttribute("count", incidents.count());
        return "operations/incidents";
    }

    @PostMapping("/{id}/wiederholen")
    String retry(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        if (incidents.retry(id)) {
            audit.record(who.accountId().toString(), "incident.retried", "incident", id, Map.of());
        }
        return "redirect:/betrieb/stoerungen";
    }
}
