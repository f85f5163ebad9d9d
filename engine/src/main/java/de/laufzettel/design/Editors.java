package de.laufzettel.design;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who is here, and who is changing what. A lock is taken by the first change of a file and given up when its holder goes
 * on to another one, pauses, or shows no sign of life. It spares people conflicts; that nothing is overwritten unseen
 * does not depend on it ({@link SaveConflict}).
 */
@Component
public class Editors {

    static final Duration ALIVE = Duration.ofSeconds(20);
    /** So long an answer is waited for, then whoever asked may take the file. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EditorRows rows;
    private final Clock clock;

    Editors(EditorRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A sign of life.
     *
     * @param changing whether the file is being changed: it is locked then if it is free, and stays so
     */
    public void seen(String serviceId, Editor editor, boolean changing) {
        Instant now = now();
        rows.forget(serviceId, now.minus(ALIVE));
        rows.see(serviceId, editor, now);
        rows.unlockOthers(serviceId, editor.tab(), changing ? editor.path() : "");
        if (changing && !editor.path().isEmpty()) {
            rows.lock(serviceId, editor, now);
        }
    }

    /** The tab was closed or shows another service. */
    public void left(String serviceId, String tab) {
        rows.unlockOthers(serviceId, tab, "");
        rows.leave(serviceId, tab);
    }

    /** In the order of their accounts. */
    public List<Editor> here(String serviceId) {
        return rows.here(serviceId, now().minus(ALIVE));
    }

    public List<FileLock> locks(String serviceId) {
        return rows.locks(serviceId, now().minus(ALIVE));
    }

    /** The lock that keeps this account from changing the file. */
    public Optional<FileLock> inTheWay(String serviceId, String path, String account) {
        return locks(serviceId).stream().filter(lock -> lock.path().equals(path) && lock.isHeldByAnotherThan(account)).findFirst();
    }

    /** Asks the holder for the file. A second one who asks waits until the first has been answered. */
    public void ask(String serviceId, Editor asking) {
        rows.ask(serviceId, asking, now());
    }

    /** The holder hands the file over to whoever asked, or frees it. */
    public void give(String serviceId, String path, String tab) {
        rows.give(serviceId, path, tab, now());
    }

    /** The holder goes on: the request is taken back. */
    public void keep(String serviceId, String path, String tab) {
        rows.keep(serviceId, path, tab);
    }

    /**
     * Takes the file over: from one's own other tab at once, from somebody who does not answer after a while.
     *
     * @return whether it was one's to take
     */
    public boolean take(String serviceId, Editor taking) {
        Instant now = now();
        return rows.take(serviceId, taking, now, now.minus(PATIENCE), now.minus(ALIVE));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
