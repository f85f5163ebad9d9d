package de.laufzettel.studio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.design.Draft;
import de.laufzettel.design.DraftFile;
import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.Editors;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Services from files. Looking says what is in a file and changes nothing; the same file is then sent again to be taken. */
@StudioApi
class ImportsApi {

    /** @param part which part of a service the file belongs to; "kept" when this version knows no use for it */
    record FileReport(String path, long size, String part) {
    }

    /**
     * @param leftOut what a file manager had put beside the service and is not taken
     * @param changes what will be different from the file
     */
    record Report(String kind, String id, boolean taken, Map<String, String> title, String office, List<FileReport> files,
            List<String> leftOut, List<ImportChange> changes, List<ProblemView> problems) {
    }

    /** The service, and what is different from the file it was made of. */
    record Taken(@JsonUnwrapped ServiceView service, List<ImportChange> changes) {
    }

    /** @param path where a file was put into a service */
    record Added(@JsonUnwrapped ServiceView service, String path, List<ImportChange> changes) {
    }

    private final NewServices newServices;
    private final ServiceDrafts drafts;
    private final Editors editors;
    private final ServiceCheck check;
    private final ServiceViews views;
    private final AuditTrail audit;

    ImportsApi(NewServices newServices, ServiceDrafts drafts, Editors editors, ServiceCheck check, ServiceViews views,
            AuditTrail audit) {
        this.newServices = newServices;
        this.drafts = drafts;
        this.editors = editors;
        this.check = check;
        this.views = views;
        this.audit = audit;
    }

    @PostMapping("/services/import/look")
    Report look(@RequestParam("package") MultipartFile file) throws IOException {
        ImportedFile imported = ImportedFile.read(file, null, null, newServices);
        ServicePackage service = imported.service();
        List<FileReport> files = service.files().entrySet().stream()
                .map(entry -> new FileReport(entry.getKey(), entry.getValue().length, part(entry.getKey()))).toList();
        List<Problem> problems = check.check(service);
        return new Report(imported.kind().name(), service.id(), drafts.find(service.id()).isPresent(),
                Map.of("de", service.manifest().title().de(), "en", service.manifest().title().en()), service.manifest().office(),
                files, imported.leftOut(), imported.changes(), ProblemView.of(problems));
    }

    /** @param id the id to take it under; the one it came with when there is none */
    @PostMapping("/services/import")
    @ResponseStatus(HttpStatus.CREATED)
    Taken take(@RequestParam("package") MultipartFile file, @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String title, @AuthenticationPrincipal SignedIn who) throws IOException {
        ImportedFile imported = ImportedFile.read(file, id, title, newServices);
        Draft draft = drafts.create(imported.service(), who.getUsername());
        audit.record(who.accountId().toString(), "draft.created", "service", draft.serviceId(), Map.of("from", "file"));
        return new Taken(views.of(draft), imported.changes());
    }

    /** Puts one BPMN or DMN file into a service: a process in place of its own, a decision beside its others. */
    @PostMapping("/services/{id}/import")
    Added add(@PathVariable String id, @RequestParam("package") MultipartFile file, @AuthenticationPrincipal SignedIn who) throws IOException {
        byte[] bytes = ImportedFile.bytes(file);
        Draft draft = drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        ForeignModel.InService in = ForeignModel.read(bytes).inService(id, freeName(id, ModelName.identifier(ModelName.title(file.getOriginalFilename()))));
        editors.inTheWay(id, in.path(), who.getUsername()).ifPresent(lock -> {
            throw new FileLocked(lock);
        });
        Draft saved = drafts.save(id, Map.of(in.path(), in.content(), in.originalPath(), bytes), draft.revision(), who.getUsername());
        return new Added(views.of(saved), in.path(), in.changes());
    }

    private String freeName(String id, String wish) {
        Set<String> taken = drafts.files(id).stream().map(DraftFile::path).collect(Collectors.toSet());
        String name = wish;
        for (int n = 2; taken.contains("decisions/" + name + ".dmn"); n++) {
            name = wish + "-" + n;
        }
        return name;
    }

    private static String part(String path) {
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path.toLowerCase(Locale.ROOT);
        return switch (folder) {
            case "service.yaml" -> "settings";
            case "process.bpmn" -> "process";
            case "forms", "decisions", "texts", "scenarios" -> folder;
            case "content" -> "description";
            default -> "kept";
        };
    }
}
