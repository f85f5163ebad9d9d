package de.laufzettel.bpm;

import org.jspecify.annotations.Nullable;

/** One reason why a model may not be deployed: where it is, and a sentence a designer understands. */
public record GateFinding(
        String file,
        @Nullable String elementId,
        @Nullable String elementName,
        String code,
        String messageDe,
        String messageEn) {
}
