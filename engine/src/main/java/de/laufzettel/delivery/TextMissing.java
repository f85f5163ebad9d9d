package de.laufzettel.delivery;

/** A step names a text that its release does not have. */
class TextMissing extends RuntimeException {

    TextMissing(String message) {
        super(message);
    }
}
