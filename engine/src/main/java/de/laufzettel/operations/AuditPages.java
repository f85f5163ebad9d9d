package de.laufzettel.operations;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a case, by its reference number: who, what, when; nothing of what is in it. */
@Controller
class AuditPages {

    private final AuditTrail audit;
    private final Cases cases;

    AuditPages(AuditTrail audit, Cases cases) {
        this.audit = audit;
        this.cases = cases;
    }

    @GetMapping("/betrieb/protokoll")
    String trail(@RequestParam(defaultValue = "") String nummer, Model model) {
        var found = nummer.isBlank() ? java.util.Optional.<CaseRecord>empty() : cases.byReference(nummer.strip());
        model.addAttribute("number", nummer.strip());
        model.addAttribute("known", found.isPresent());
        model.addAttribute("entries", found.map(each -> audit.entriesFor("case", each.id().toString())).orElse(List.of()));
        return "operations/audit";
    }
}
