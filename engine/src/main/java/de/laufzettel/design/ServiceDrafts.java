package de.laufzettel.design;

import de.laufzettel.design.SavedVersion.Kind;
import de.laufzettel.library.ServiceManifest;
import de.laufzettel.library.ServicePackage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Services being drawn. Every save is kept, and nobody overwrites anybody else's work unseen. */
@Component
public class ServiceDrafts {

    private final DraftRows rows;
    private final HistoryRows history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Either the saved draft or the conflict; a conflict is committed as well, because the history keeps it. */
    private record Outcome(@Nullable Draft saved, @Nullable SaveConflict conflict) {
    }

    ServiceDrafts(DraftRows rows, HistoryRows history, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ordered by German title. */
    public List<Draft> all() {
        return rows.all();
    }

    public Optional<Draft> find(String serviceId) {
        return rows.find(serviceId);
    }

    /** Ordered by path. */
    public List<DraftFile> files(String serviceId) {
        return rows.files(serviceId);
    }

    public Optional<byte[]> read(String serviceId, String path) {
        return rows.read(serviceId, path);
    }

    /** The draft as it is now, all files of one moment. */
    public Optional<ServicePackage> packageOf(String serviceId) {
        return Optional.ofNullable(transaction.execute(status -> {
            SortedMap<String, byte[]> files = rows.contents(serviceId);
            return files.isEmpty() ? null : ServicePackage.of(files);
        }));
    }

    /** @throws DraftExists a service of this id is being drawn already; nothing was changed */
    public Draft create(ServicePackage service, String createdBy) {
        service.files().forEach((path, content) -> SaveCheck.check(service, path, content));
        Instant now = now();
        Draft draft = draft(service, 1, now, createdBy);
        try {
            transaction.executeWithoutResult(status -> {
                rows.insert(draft);
                service.files().forEach((path, content) -> write(draft, path, content));
            });
        } catch (DuplicateKeyException e) {
            throw new DraftExists(service.id());
        }
        return draft;
    }

    /**
     * Saves one file; {@code null} removes it. Files that others saved meanwhile are no conflict, the same file is.
     *
     * @param expectedRevision the draft's revision that the designer's view of this file comes from
     * @return the draft with its new revision
     * @throws SaveConflict somebody else changed this file since
     * @throws SaveRefused  the content cannot be kept: the reason names the place
     * @throws DraftMissing there is no such draft
     * @throws DraftArchived it was put aside
     */
    public Draft save(String serviceId, String path, byte @Nullable [] content, long expectedRevision, String savedBy) {
        TreeMap<String, byte @Nullable []> one = new TreeMap<>();
        one.put(path, content);
        return save(serviceId, one, expectedRevision, savedBy);
    }

    /** Saves several files at once, all or none. */
    public Draft save(String serviceId, Map<String, byte @Nullable []> changes, long expectedRevision, String savedBy) {
        Outcome outcome = transaction.execute(status -> saveLocked(serviceId, changes, expectedRevision, savedBy));
        if (outcome == null || outcome.saved() == null) {
            throw outcome == null || outcome.conflict() == null ? new DraftMissing(serviceId) : outcome.conflict();
        }
        return outcome.saved();
    }

    /** The draft as it was right after a revision. Empty when it had none yet. */
    public Optional<ServicePackage> packageAt(String serviceId, long revision) {
        SortedMap<String, byte[]> files = history.contentsAt(serviceId, revision);
        return files.isEmpty() ? Optional.empty() : Optional.of(ServicePackage.of(files));
    }

    /**
     * Makes the draft, or some of its files, what they were: a save like any other, so that it can be undone the same way.
     *
     * @param wanted the service as it was
     * @param paths  the files to bring back; empty for all of them
     */
    public Draft restore(String serviceId, ServicePackage wanted, Set<String> paths, String savedBy) {
        Draft now = find(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
        SortedMap<String, byte[]> then = wanted.files();
        TreeMap<String, byte @Nullable []> changes = new TreeMap<>();
        files(serviceId).forEach(file -> changes.put(file.path(), then.get(file.path())));
        changes.putAll(then);
        changes.keySet().removeIf(path -> !paths.isEmpty() && !paths.contains(path));
        return save(serviceId, changes, now.revision(), savedBy);
    }

    /** Puts the service aside. It stays as it is, with its history, and can be brought back. */
    public Draft archive(String serviceId, String by) {
        return archive(serviceId, new Draft.Archived(now(), by));
    }

    public Draft bringBack(String serviceId) {
        return archive(serviceId, (Draft.Archived) null);
    }

    private Draft archive(String serviceId, Draft.@Nullable Archived archived) {
        rows.archive(serviceId, archived);
        return find(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
    }

    /** Of all files, those that were removed too; newest first. */
    public List<SavedVersion> history(String serviceId) {
        return history.of(serviceId);
    }

    /** Newest first. */
    public List<SavedVersion> history(String serviceId, String path) {
        return history.of(serviceId, path);
    }

    /** The content at an entry of the history; empty where the file was removed. */
    public Optional<byte[]> read(String serviceId, long versionId) {
        return history.read(serviceId, versionId);
    }

    private Outcome saveLocked(String serviceId, Map<String, byte @Nullable []> changes, long expected, String by) {
        Draft before = rows.lock(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
        if (before.archived() != null) {
            throw new DraftArchived(serviceId);
        }
        SortedMap<String, byte[]> files = rows.contents(serviceId);
        TreeMap<String, byte @Nullable []> real = new TreeMap<>(changes);
        real.entrySet().removeIf(change -> Arrays.equals(files.get(change.getKey()), change.getValue()));
        if (real.isEmpty()) {
            return new Outcome(before, null);
        }
        ServicePackage after = SaveCheck.changed(ServicePackage.of(files), real);
        Optional<SaveConflict> conflict = real.keySet().stream()
                .flatMap(path -> conflict(before, files, path, real.get(path), expected).stream()).findFirst();
        if (conflict.isPresent()) {
            Instant now = now();
            real.forEach((path, content) -> history.add(serviceId, path, expected, Kind.CONFLICT, content, now, by));
            return new Outcome(null, conflict.get());
        }
        Draft draft = draft(after, before.revision() + 1, now(), by);
        rows.update(draft);
        real.forEach((path, content) -> write(draft, path, content));
        return new Outcome(draft, null);
    }

    private static Draft draft(ServicePackage service, long revision, Instant at, String by) {
        ServiceManifest manifest = service.manifest();
        return new Draft(service.id(), manifest.title().de(), manifest.title().en(), manifest.office(), revision, at, by, null);
    }

    private Optional<SaveConflict> conflict(Draft draft, Map<String, byte[]> files, String path,
            byte @Nullable [] yours, long expected) {
        return history.lastChange(draft.serviceId(), path)
                .filter(last -> last.revision() > expected)
                .map(last -> new SaveConflict(last, draft.revision(), files.get(path), yours));
    }

    private void write(Draft draft, String path, byte @Nullable [] content) {
        if (content == null) {
            rows.removeFile(draft.serviceId(), path);
        } else {
            rows.writeFile(draft, path, content);
        }
        history.add(draft.serviceId(), path, draft.revision(), content == null ? Kind.REMOVED : Kind.SAVED, content,
                draft.changedAt(), draft.changedBy());
    }

    /** As exact as every database keeps it: what is given back is what will be read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
