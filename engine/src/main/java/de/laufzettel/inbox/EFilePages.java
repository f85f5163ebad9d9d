package de.laufzettel.inbox;

import de.laufzettel.efile.CaseFile;
import de.laufzettel.efile.EFile;
import de.laufzettel.efile.EFileReader;
import de.laufzettel.efile.FilePlanEntry;
import de.laufzettel.efile.FiledDocument;
import de.laufzettel.efile.Procedure;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.Downloads;
import de.laufzettel.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The e-file, down its four levels: file plan entry, file, procedure, document. What a reader may not see is not found. */
@Controller
class EFilePages {

    private static final int LONGEST_SEARCH = 200;

    private final EFile efile;

    EFilePages(EFile efile) {
        this.efile = efile;
    }

    @GetMapping("/eakte")
    String plan(@RequestParam(name = "q", defaultValue = "") String typed, @AuthenticationPrincipal SignedIn who, Model model) {
        String words = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_SEARCH));
        model.addAttribute("words", words);
        model.addAttribute("hits", words.isEmpty() ? List.of() : efile.search(words, reader(who)));
        model.addAttribute("plan", PlanBranch.of(efile.plan(reader(who))));
        return "inbox/efile";
    }

    @GetMapping("/eakte/plan/{entryId}")
    String entry(@PathVariable UUID entryId, @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn who, Model model) {
        FilePlanEntry entry = efile.entry(entryId, reader(who)).orElseThrow(NotFound::new);
        int shown = Math.max(0, page - 1);
        model.addAttribute("entry", entry);
        model.addAttribute("files", efile.files(entryId, reader(who), shown));
        model.addAttribute("at", shown + 1);
        model.addAttribute("pages", Math.max(1, (entry.files() + EFile.PAGE - 1) / EFile.PAGE));
        return "inbox/efile-entry";
    }

    @GetMapping("/eakte/akte/{fileId}")
    String file(@PathVariable UUID fileId, @AuthenticationPrincipal SignedIn who, Model model) {
        CaseFile file = efile.file(fileId, reader(who)).orElseThrow(NotFound::new);
        model.addAttribute("entry", efile.entry(file.entryId(), reader(who)).orElseThrow(NotFound::new));
        model.addAttribute("file", file);
        model.addAttribute("procedures", efile.procedures(fileId, reader(who)));
        return "inbox/efile-file";
    }

    @GetMapping("/eakte/vorgang/{procedureId}")
    String procedure(@PathVariable UUID procedureId, @AuthenticationPrincipal SignedIn who, Model model) {
        Procedure procedure = efile.procedure(procedureId, reader(who)).orElseThrow(NotFound::new);
        CaseFile file = efile.file(procedure.fileId(), reader(who)).orElseThrow(NotFound::new);
        model.addAttribute("entry", efile.entry(file.entryId(), reader(who)).orElseThrow(NotFound::new));
        model.addAttribute("file", file);
        model.addAttribute("procedure", procedure);
        model.addAttribute("documents", efile.documents(procedureId, reader(who)));
        return "inbox/efile-procedure";
    }

    @GetMapping("/eakte/dokument/{documentId}")
    ResponseEntity<InputStreamResource> document(@PathVariable UUID documentId, @AuthenticationPrincipal SignedIn who) {
        FiledDocument document = efile.document(documentId, reader(who)).orElseThrow(NotFound::new);
        return Downloads.of(document.name(), document.mediaType(), document.size(),
                efile.open(documentId, reader(who)).orElseThrow(NotFound::new));
    }

    /** Case workers read with the rights of their groups; being something else as well gives no more. */
    static EFileReader reader(SignedIn who) {
        return new EFileReader(who.groups(), false);
    }
}
