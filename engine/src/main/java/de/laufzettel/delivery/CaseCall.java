package de.laufzettel.delivery;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.Target;
import de.laufzettel.connectors.spi.TextAccess;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What a connector is given for one call: the texts and documents of its case, and of no other. */
record CaseCall(UUID key, String caseId, String reference, Locale locale, Supplier<Optional<String>> decider,
        DocumentAccess documents, TextAccess texts, Target target) implements Call {

    /** Asked for when it is wanted: most targets do not care, and the engine's history is read for it. */
    @Override
    public Optional<String> onBehalfOf() {
        return decider.get();
    }

    @Override
    public String toString() {
        return "call " + key;
    }
}
