package de.laufzettel.studio;

import de.laufzettel.design.FileLock;

/** Somebody else is changing the file right now. */
final class FileLocked extends RuntimeException {

    private final String path;
    private final String account;

    FileLocked(FileLock lock) {
        super(lock.path() + " is being changed by somebody else");
        this.path = lock.path();
        this.account = lock.account();
    }

    String path() {
        return path;
    }

    String account() {
        return account;
    }
}
