package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import java.util.regex.Pattern;

/** The id of an object, such as {@code COO.1.2301.1.1042406}. It stands in paths, so nothing else may pass. */
record Coo(String address) {

    private static final Pattern FORM = Pattern.compile("COO(\\.[0-9]{1,12}){4}");

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws Rejected with {@link EFileRefusals#OBJECT_UNKNOWN} when the step gives something else */
    static Coo given(String text) {
        String stripped = text.strip();
        if (!isOne(stripped)) {
            throw new Rejected(EFileRefusals.OBJECT_UNKNOWN, Broken.both(
                    "Die Kennung ist keine COO-Adresse; sie sieht so aus: COO.1.2301.1.1042406.",
                    "The id is no COO address; one looks like this: COO.1.2301.1.1042406."));
        }
        return new Coo(stripped);
    }

    @Override
    public String toString() {
        return address;
    }
}
