package de.laufzettel.inbox;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.efile.Extent;
import de.laufzettel.efile.Scope;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.ServiceTitles;
import de.laufzettel.xdomea.CaseToExport;
import de.laufzettel.xdomea.XdomeaExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case as xdomea, for those who have a task in it. */
@Controller
class CaseExportPages {

    private final TaskDesk desk;
    private final Cases cases;
    private final Documents documents;
    private final ServiceTitles titles;
    private final XdomeaExport export;
    private final ExportAnswer answer;

    CaseExportPages(TaskDesk desk, Cases cases, Documents documents, ServiceTitles titles, XdomeaExport export, ExportAnswer answer) {
        this.desk = desk;
        this.cases = cases;
        this.documents = documents;
        this.titles = titles;
        this.export = export;
        this.answer = answer;
    }

    @GetMapping("/eingang/{taskId}/export")
    String show(@PathVariable String taskId, @AuthenticationPrincipal SignedIn who, Model model) {
        return page(taskId, theCase(taskId, who), ExportForm.empty(), model);
    }

    @PostMapping("/eingang/{taskId}/export")
    @Nullable String send(@PathVariable String taskId, @RequestParam(required = false) String recipient,
            @RequestParam(required = false) String message, @AuthenticationPrincipal SignedIn who, Model model, HttpServletResponse response)
            throws IOException {
        CaseToExport theCase = theCase(taskId, who);
        ExportForm form = ExportForm.of(recipient, message);
        if (form.error() != null) {
            return page(taskId, theCase, form, model);
        }
        return answer.send(Scope.procedure(theCase.id()), form, who, response,
                (shipment, receiver) -> export.send(shipment, theCase, who.accountId(), receiver));
    }

    /** The message is German, whatever the page is. */
    private CaseToExport theCase(String taskId, SignedIn who) {
        UUID id = UUID.fromString(desk.open(taskId, who).task().caseId());
        CaseRecord found = cases.byId(id).orElseThrow(NotFound::new);
        return new CaseToExport(id, found.reference(), titles.of(found.serviceId(), Locale.GERMAN), found.submittedAt(), documents.ofCase(id));
    }

    private static String page(String taskId, CaseToExport theCase, ExportForm form, Model model) {
        List<StoredDocument> listed = theCase.documents();
        model.addAttribute("kind", "case");
        model.addAttribute("what", theCase.reference() + " " + theCase.title());
        model.addAttribute("back", "/eingang/" + taskId);
        model.addAttribute("extent", new Extent(1, 1, listed.size(), listed.stream().mapToLong(StoredDocument::size).sum()));
        model.addAttribute("form", form);
        return "inbox/efile-export";
    }
}
