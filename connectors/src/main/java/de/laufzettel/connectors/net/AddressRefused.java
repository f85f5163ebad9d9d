package de.laufzettel.connectors.net;

import de.laufzettel.connectors.describe.Wording;
import java.util.Locale;

/** A connector may not go there. For the operator who configured the target; says the host, never a path or a query. */
public final class AddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    AddressRefused(String german, String english) {
        super(english);
        this.reason = new Wording(german, english);
    }

    public String reason(Locale locale) {
        return reason.in(locale);
    }
}
