package de.laufzettel.submission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One draft has no more files than this. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
public final class TooManyUploads extends RuntimeException {

    private final int allowed;

    TooManyUploads(int allowed) {
        super("The draft has " + allowed + " files already");
        this.allowed = allowed;
    }

    public int allowed() {
        return allowed;
    }
}
