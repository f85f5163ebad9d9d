package de.laufzettel.submission;

/** Another device saved in between; nothing was overwritten. {@link #current()} is what it saved. */
public final class DraftChanged extends RuntimeException {

    private final transient AnswerDraft current;

    DraftChanged(AnswerDraft current) {
        super("The draft was changed elsewhere; it is at revision " + current.revision());
        this.current = current;
    }

    public AnswerDraft current() {
        return current;
    }
}
