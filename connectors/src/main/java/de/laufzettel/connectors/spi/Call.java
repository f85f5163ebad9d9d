package de.laufzettel.connectors.spi;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One call of an operation: whose it is, and what the connector may use for it. Valid until the method returns. */
public interface Call {

    /** The idempotency key: the same for every attempt at the same work, another for a corrected one. */
    UUID key();

    String caseId();

    /** The case's reference number as the citizen knows it. */
    String reference();

    /** The citizen's language. */
    Locale locale();

    /** The sign-in name of the colleague whose decision led to this step, where a person stands behind it. */
    Optional<String> onBehalfOf();

    DocumentAccess documents();

    TextAccess texts();

    /** The configured target that the step names, or the built-in one. */
    Target target();
}
