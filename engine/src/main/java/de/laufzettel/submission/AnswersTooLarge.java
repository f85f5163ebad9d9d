package de.laufzettel.submission;

/** No form has that many answers. */
public final class AnswersTooLarge extends RuntimeException {

    AnswersTooLarge(int maxBytes) {
        super("The answers have more than " + maxBytes + " bytes");
    }
}
