package de.laufzettel.connectors.net;

import java.io.IOException;

/** The answer is longer than the caller is prepared to hold. Whether the target has done something is unknown. */
public final class AnswerTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long largest) {
        super("The answer is longer than " + largest + " bytes.");
    }
}
