package de.laufzettel.xdomea;

/** The messages that an export can be, by their names in xdomea 3.0. */
public enum Message {
    /** To another authority or another system, for good. */
    HANDING_OVER("Abgabe.Abgabe.0401", "0401"),
    /** Into an e-file that lays it where it belongs. */
    FILING("FVDaten.SGOAblegen.0605", "0605"),
    /** Into an e-file as new objects, which somebody there then goes on with. */
    CREATING("FVDaten.SGOErstellen.0604", "0604");

    private final String element;
    private final String code;

    Message(String element, String code) {
        this.element = element;
        this.code = code;
    }

    /** Name of the root element, and part of the names of the package and of the message in it. */
    public String element() {
        return element;
    }

    /** In the code list of message types. */
    public String code() {
        return code;
    }
}
