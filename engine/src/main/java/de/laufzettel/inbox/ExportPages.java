package de.laufzettel.inbox;

import de.laufzettel.efile.CaseFile;
import de.laufzettel.efile.EFile;
import de.laufzettel.efile.Extent;
import de.laufzettel.efile.Inventory;
import de.laufzettel.efile.Procedure;
import de.laufzettel.efile.Scope;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.NotFound;
import de.laufzettel.xdomea.XdomeaExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** "Export als xdomea": what would go out, to whom, and the package itself. */
@Controller
class ExportPages {

    private final EFile efile;
    private final Inventory inventory;
    private final XdomeaExport export;
    private final ExportAnswer answer;

    ExportPages(EFile efile, Inventory inventory, XdomeaExport export, ExportAnswer answer) {
        this.efile = efile;
        this.inventory = inventory;
        this.export = export;
        this.answer = answer;
    }

    @GetMapping("/eakte/export")
    String all(@AuthenticationPrincipal SignedIn who, Model model) {
        return page(Scope.ALL, "", "/eakte", ExportForm.empty(), who, model);
    }

    @GetMapping("/eakte/akte/{id}/export")
    String file(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        return filePage(id, ExportForm.empty(), who, model);
    }

    @GetMapping("/eakte/vorgang/{id}/export")
    String procedure(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        return procedurePage(id, ExportForm.empty(), who, model);
    }

    @PostMapping("/eakte/export")
    @Nullable String sendAll(@RequestParam(required = false) String recipient, @RequestParam(required = false) String message,
            @AuthenticationPrincipal SignedIn who, Model model, HttpServletResponse response) throws IOException {
        ExportForm form = ExportForm.of(recipient, message);
        return form.error() != null ? page(Scope.ALL, "", "/eakte", form, who, model) : send(Scope.ALL, form, who, response);
    }

    @PostMapping("/eakte/akte/{id}/export")
    @Nullable String sendFile(@PathVariable UUID id, @RequestParam(required = false) String recipient,
            @RequestParam(required = false) String message, @AuthenticationPrincipal SignedIn who, Model model, HttpServletResponse response)
            throws IOException {
        ExportForm form = ExportForm.of(recipient, message);
        return form.error() != null ? filePage(id, form, who, model) : send(Scope.file(id), form, who, response);
    }

    @PostMapping("/eakte/vorgang/{id}/export")
    @Nullable String sendProcedure(@PathVariable UUID id, @RequestParam(required = false) String recipient,
            @RequestParam(required = false) String message, @AuthenticationPrincipal SignedIn who, Model model, HttpServletResponse response)
            throws IOException {
        ExportForm form = ExportForm.of(recipient, message);
        return form.error() != null ? procedurePage(id, form, who, model) : send(Scope.procedure(id), form, who, response);
    }

    private String filePage(UUID id, ExportForm form, SignedIn who, Model model) {
        CaseFile file = efile.file(id, EFilePages.reader(who)).orElseThrow(NotFound::new);
        return page(Scope.file(id), file.reference() + " " + file.title(), "/eakte/akte/" + id, form, who, model);
    }

    private String procedurePage(UUID id, ExportForm form, SignedIn who, Model model) {
        Procedure procedure = efile.procedure(id, EFilePages.reader(who)).orElseThrow(NotFound::new);
        return page(Scope.procedure(id), procedure.reference() + " " + procedure.title(), "/eakte/vorgang/" + id, form, who, model);
    }

    private String page(Scope scope, String what, String back, ExportForm form, SignedIn who, Model model) {
        Extent extent = inventory.extent(scope, EFilePages.reader(who));
        model.addAttribute("kind", scope.kind().name().toLowerCase(Locale.ROOT));
        model.addAttribute("what", what);
        model.addAttribute("back", back);
        model.addAttribute("extent", extent);
        model.addAttribute("form", form);
        return "inbox/efile-export";
    }

    private @Nullable String send(Scope scope, ExportForm form, SignedIn who, HttpServletResponse response) throws IOException {
        return answer.send(scope, form, who, response,
                (shipment, receiver) -> export.send(shipment, EFilePages.reader(who), who.accountId(), receiver));
    }
}
