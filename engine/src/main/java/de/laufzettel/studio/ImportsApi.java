package de.laufzettel.studio;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.design.Draft;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

    /** @param leftOut what a file manager had put beside the service and is not taken */
    record Report(String kind, String id, boolean taken, Map<String, String> title, String office, List<FileReport> files,
            List<String> leftOut, List<ProblemView> problems) {
    }

    private final NewServices newServices;
    private final ServiceDrafts drafts;
    private final ServiceCheck check;
    private final ServiceViews views;
    private final AuditTrail audit;

    ImportsApi(NewServices newServices, ServiceDrafts drafts, ServiceCheck check, ServiceViews views, AuditTrail audit) {
        this.newServices = newServices;
        this.drafts = drafts;
        this.check = check;
        this.views = views;
        this.audit = audit;
    }

    @PostMapping("/services/import/look")
    Report look(@RequestParam("package") MultipartFile file) throws IOException {
        ImportedFile imported = read(file);
        ServicePackage service = imported.service();
        List<FileReport> files = service.files().entrySet().stream()
                .map(entry -> new FileReport(entry.getKey(), entry.getValue().length, part(entry.getKey()))).toList();
        List<Problem> problems = check.check(service);
        return new Report(imported.kind().name(), service.id(), drafts.find(service.id()).isPresent(),
                Map.of("de", service.manifest().title().de(), "en", service.manifest().title().en()), service.manifest().office(),
                files, imported.leftOut(), ProblemView.of(problems));
    }

    /** @param id the id to take it under; the one it came with when there is none */
    @PostMapping("/services/import")
    @ResponseStatus(HttpStatus.CREATED)
    ServiceView take(@RequestParam("package") MultipartFile file, @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String title, @AuthenticationPrincipal SignedIn who) throws IOException {
        ServicePackage service = read(file).service();
        Words words = title == null || title.isBlank() ? service.manifest().title() : new Words(title.strip(), title.strip());
        boolean asItCame = (id == null || id.equals(service.id())) && words.equals(service.manifest().title());
        ServicePackage taken = asItCame ? service : newServices.copy(service, id == null ? service.id() : id, words);
        Draft draft = drafts.create(taken, who.getUsername());
        audit.record(who.accountId().toString(), "draft.created", "service", draft.serviceId(), Map.of("from", "file"));
        return views.of(draft);
    }

    private ImportedFile read(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return ImportedFile.read(in, file.getOriginalFilename(), newServices);
        }
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
