package de.laufzettel.studio;

import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.Editors;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The files of a draft. A read says which revision of the draft it comes from (ETag), a write must say so too (If-Match):
 * that is how the second of two designers learns of the first.
 */
@StudioApi
class FilesApi {

    /** One byte more than any file may have: the body is never read further. */
    private static final int LIMIT = 2_000_000;

    private final ServiceDrafts drafts;
    private final Editors editors;
    private final ServiceViews views;

    FilesApi(ServiceDrafts drafts, Editors editors, ServiceViews views) {
        this.drafts = drafts;
        this.editors = editors;
        this.views = views;
    }

    /** Always as bytes to download: a text of a service must not become a page of the studio. */
    @GetMapping("/services/{id}/files/{*path}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String path) {
        long revision = drafts.find(id).orElseThrow(() -> new DraftMissing(id)).revision();
        byte[] content = drafts.read(id, below(path)).orElseThrow(() -> new FileMissing(below(path)));
        return ResponseEntity.ok().eTag("\"" + revision + "\"").contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment").body(content);
    }

    @PutMapping("/services/{id}/files/{*path}")
    ServiceView write(@PathVariable String id, @PathVariable String path, InputStream body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who) throws IOException {
        byte[] content = body.readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw new FileTooLarge(below(path), LIMIT);
        }
        refuseIfLocked(id, below(path), who);
        return views.of(drafts.save(id, below(path), content, revision(ifMatch), who.getUsername()));
    }

    @DeleteMapping("/services/{id}/files/{*path}")
    ServiceView remove(@PathVariable String id, @PathVariable String path,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who) {
        refuseIfLocked(id, below(path), who);
        return views.of(drafts.save(id, below(path), null, revision(ifMatch), who.getUsername()));
    }

    private void refuseIfLocked(String id, String path, SignedIn who) {
        editors.inTheWay(id, path, who.getUsername()).ifPresent(lock -> {
            throw new FileLocked(lock);
        });
    }

    private static String below(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static long revision(@Nullable String ifMatch) {
        if (ifMatch == null || !ifMatch.matches("(W/)?\"\\d{1,18}\"")) {
            throw new RevisionMissing();
        }
        return Long.parseLong(ifMatch.replaceAll("\\D", ""));
    }
}
