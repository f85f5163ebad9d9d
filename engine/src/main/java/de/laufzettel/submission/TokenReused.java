package de.laufzettel.submission;

/** This token has submitted other answers already. Nothing was submitted now. */
public final class TokenReused extends RuntimeException {

    TokenReused() {
        super("The token was used for other answers");
    }
}
