package de.laufzettel.connectors.efile;

/** The codes with which an e-file refuses; what they mean stands at {@link EFileConnector}. */
public final class EFileRefusals {

    public static final String ENTRY_UNKNOWN = "ENTRY_UNKNOWN";
    public static final String ENTRY_HAS_CHILDREN = "ENTRY_HAS_CHILDREN";
    public static final String ENTRY_REFUSED = "ENTRY_REFUSED";
    public static final String OBJECT_UNKNOWN = "OBJECT_UNKNOWN";
    public static final String WRONG_KIND = "WRONG_KIND";
    public static final String CANCELLED = "CANCELLED";
    public static final String FULL = "FULL";
    public static final String NO_PERMISSION = "NO_PERMISSION";
    public static final String ACCESS_UNKNOWN = "ACCESS_UNKNOWN";
    public static final String NOT_PLAUSIBLE = "NOT_PLAUSIBLE";
    public static final String TOO_LARGE = "TOO_LARGE";
    public static final String NOT_OFFERED = "NOT_OFFERED";

    private EFileRefusals() {
    }
}
