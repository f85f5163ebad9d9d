package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The file of a title, opened when there is none. Which one it is must not depend on the Betreffseinheit: when that is full, the e-file puts
 * the new file into a neighbouring one. So what we open carries a mark of entry and title in its subject.
 */
final class Files {

    private static final int MOST_LOOKED_AT = 50;

    /** Two cases of one citizen at the same time would both find no file; on one node the second waits for the first. */
    private final List<ReentrantLock> opening = IntStream.range(0, 64).mapToObj(number -> new ReentrantLock()).toList();

    private final Clock clock;

    /** Files whose creation had no answer: until when it may still be at work, so that no other case creates them beside it. */
    private final Map<Mark, Instant> unsure = new ConcurrentHashMap<>();

    Files(Clock clock) {
        this.clock = clock;
    }

    /** @param title or the COO address of a file, which is taken as it is */
    Opened open(EAkteClient client, Coo entry, String title) {
        if (Coo.isOne(title.strip())) {
            return new Opened(new Coo(title.strip()), find(client, entry, title).orElseThrow().name(), false);
        }
        Mark mark = Mark.of(client.call().target().name(), entry.address(), title.strip());
        Lock lock = opening.get(Math.floorMod(mark.hashCode(), opening.size()));
        lock.lock();
        try {
            Optional<EFileObject> there = find(client, entry, title);
            there.ifPresent(found -> unsure.remove(mark));
            return there.map(found -> new Opened(new Coo(found.id()), found.name(), false)).orElseGet(() -> create(client, entry, title, mark));
        } finally {
            lock.unlock();
        }
    }

    /** A file of exactly this title, in the entry, in one below it, or opened by us for the entry. */
    Optional<EFileObject> find(EAkteClient client, Coo entry, String title) {
        if (Coo.isOne(title.strip())) {
            return Optional.of(new EFileObject(title.strip(), client.get("/files/" + title.strip()).path("objname").asString("")));
        }
        Mark mark = Mark.of(client.call().target().name(), entry.address(), title.strip());
        Optional<EFileObject> byTitle = fitting(client, entry, title, mark, ObjectLists.of(
                client.post("/files/search", EAkteClient.object().put("objmlname", title.strip()))));
        return byTitle.or(() -> fitting(client, entry, title, mark,
                NameSearch.search(client, ObjectClass.FILE, NameSearch.containing(title.strip()))));
    }

    private static Optional<EFileObject> fitting(EAkteClient client, Coo entry, String title, Mark mark, List<EFileObject> candidates) {
        return candidates.stream().limit(MOST_LOOKED_AT).filter(candidate -> isIt(client, entry, title, mark, candidate)).findFirst();
    }

    private static boolean isIt(EAkteClient client, Coo entry, String title, Mark mark, EFileObject candidate) {
        try {
            JsonNode file = client.get("/files/" + candidate.id());
            String unit = file.path("apentry").asString("");
            return file.path("shortname").asString("").strip().equals(title.strip())
                    && (unit.equals(entry.address()) || mark.isIn(file.path("filesubj").asString("")) || isBelow(client, entry, unit));
        } catch (Rejected unreadable) {
            return false; // a file of the same title that another department keeps from us, or has cancelled, is not the one
        }
    }

    private static boolean isBelow(EAkteClient client, Coo entry, String unit) {
        return ObjectLists.of(client.get("/apentries/" + entry)).stream().anyMatch(each -> each.id().equals(unit));
    }

    private Opened create(EAkteClient client, Coo entry, String title, Mark mark) {
        Duration left = Duration.between(clock.instant(), unsure.getOrDefault(mark, Instant.EPOCH));
        if (!left.isNegative()) {
            throw new RetryLater(left, Broken.both("Die Akte wird vielleicht gerade angelegt.", "The file is perhaps being opened."));
        }
        unsure.remove(mark);
        try {
            return created(client, entry, title, mark);
        } catch (RetryLater unknown) {
            unsure.put(mark, clock.instant().plus(client.call().target().timeout()));
            throw unknown;
        }
    }

    private static Opened created(EAkteClient client, Coo entry, String title, Mark mark) {
        JsonNode made = client.post("/files", EAkteClient.object().put("apentry", entry.address()).put("shortname", title.strip())
                .put("filesubj", mark.text()));
        return new Opened(new Coo(EAkteAnswers.id(made, "objid")), made.path("objname").asString(""), true);
    }

    record Opened(Coo address, String name, boolean isNew) {
    }
}
