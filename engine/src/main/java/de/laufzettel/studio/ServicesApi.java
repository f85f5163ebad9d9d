package de.laufzettel.studio;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.Draft;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.PackageWriter;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.library.Words;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which services are being drawn; new ones from nothing, from the library or from a file; a whole one as a file. */
@StudioApi
class ServicesApi {

    /** @param library id of the shipped service to begin with; null to begin with the smallest one */
    record NewService(@NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String id,
            @Nullable String library, @Nullable @Size(max = 200) String titleDe, @Nullable @Size(max = 200) String titleEn) {
    }

    record LibraryEntry(String id, Map<String, String> title, boolean taken) {
    }

    private final ServiceDrafts drafts;
    private final ServiceViews views;
    private final NewServices newServices;
    private final Releases releases;
    private final AuditTrail audit;

    ServicesApi(ServiceDrafts drafts, ServiceViews views, NewServices newServices, Releases releases, AuditTrail audit) {
        this.releases = releases;
        this.drafts = drafts;
        this.views = views;
        this.newServices = newServices;
        this.audit = audit;
    }

    @GetMapping("/services")
    List<ServiceView> all() {
        return views.all();
    }

    @GetMapping("/services/{id}")
    ServiceView one(@PathVariable String id) {
        return views.withFiles(id);
    }

    @GetMapping("/library")
    List<LibraryEntry> library() {
        Set<String> taken = drafts.all().stream().map(Draft::serviceId).collect(Collectors.toSet());
        return ShippedServices.all().stream().map(service -> new LibraryEntry(service.id(),
                Map.of("de", service.manifest().title().de(), "en", service.manifest().title().en()),
                taken.contains(service.id()))).toList();
    }

    @PostMapping("/services")
    @ResponseStatus(HttpStatus.CREATED)
    ServiceView create(@Valid @RequestBody NewService wanted, @AuthenticationPrincipal SignedIn who) {
        ServicePackage service = wanted.library() == null
                ? newServices.blank(wanted.id(), or(wanted.titleDe(), wanted.id()), or(wanted.titleEn(), or(wanted.titleDe(), wanted.id())))
                : newServices.copy(wanted.library(), wanted.id());
        return add(service, who, wanted.library() == null ? "blank" : "library");
    }

    @GetMapping("/services/{id}/export")
    void export(@PathVariable String id, HttpServletResponse response) throws IOException {
        ServicePackage service = views.packageOf(id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(service.id() + ".zip").build().toString());
        PackageWriter.zip(service, response.getOutputStream());
    }

    @PostMapping("/services/{id}/copy")
    @ResponseStatus(HttpStatus.CREATED)
    ServiceView copy(@PathVariable String id, @Valid @RequestBody NewService wanted, @AuthenticationPrincipal SignedIn who) {
        ServicePackage source = views.packageOf(id);
        Words title = source.manifest().title();
        return add(newServices.copy(source, wanted.id(), new Words(or(wanted.titleDe(), title.de()), or(wanted.titleEn(), title.en()))),
                who, "copy");
    }

    /** Puts a service aside. @param withdraw whether its live version is taken off as well, which needs the right to publish */
    @PutMapping("/services/{id}/archived")
    ServiceView archive(@PathVariable String id, @RequestParam(defaultValue = "false") boolean withdraw,
            @AuthenticationPrincipal SignedIn who) {
        if (withdraw && !Permissions.may(who, Permission.PUBLISH_SERVICES)) {
            throw new AccessDeniedException("withdrawing needs " + Permission.PUBLISH_SERVICES);
        }
        Draft draft = drafts.archive(id, who.getUsername());
        if (withdraw) {
            releases.withdraw(id, who.getUsername());
        }
        audit.record(who.accountId().toString(), "draft.archived", "service", id, Map.of("withdrawn", String.valueOf(withdraw)));
        return views.of(draft);
    }

    @DeleteMapping("/services/{id}/archived")
    ServiceView bringBack(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        Draft draft = drafts.bringBack(id);
        audit.record(who.accountId().toString(), "draft.brought-back", "service", id, Map.of());
        return views.of(draft);
    }

    private ServiceView add(ServicePackage service, SignedIn who, String from) {
        Draft draft = drafts.create(service, who.getUsername());
        audit.record(who.accountId().toString(), "draft.created", "service", draft.serviceId(), Map.of("from", from));
        return views.of(draft);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
