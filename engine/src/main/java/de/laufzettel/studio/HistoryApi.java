package de.laufzettel.studio;

import de.laufzettel.design.DraftMissing;
import de.laufzettel.design.SavedVersion;
import de.laufzettel.design.ServiceDrafts;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that was ever saved to a draft, what lost a conflict included. */
@StudioApi
class HistoryApi {

    record SaveView(long id, long revision, String path, String kind, Instant savedAt, String savedBy) {
    }

    private final ServiceDrafts drafts;
    private final Names names;

    HistoryApi(ServiceDrafts drafts, Names names) {
        this.drafts = drafts;
        this.names = names;
    }

    /** Newest first. */
    @GetMapping("/services/{id}/history")
    List<SaveView> history(@PathVariable String id) {
        drafts.find(id).orElseThrow(() -> new DraftMissing(id));
        return drafts.history(id).stream().map(this::view).toList();
    }

    @GetMapping("/services/{id}/history/{version}")
    ResponseEntity<byte[]> content(@PathVariable String id, @PathVariable long version) {
        byte[] content = drafts.read(id, version).orElseThrow(() -> new FileMissing("history/" + version));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment").body(content);
    }

    private SaveView view(SavedVersion saved) {
        return new SaveView(saved.id(), saved.revision(), saved.path(), saved.kind().name(), saved.savedAt(),
                names.of(saved.savedBy()));
    }
}
