package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import java.util.List;

/** The file plan: folders with numbers, somewhere below the root. */
final class CmisPlan {

    private CmisPlan() {
    }

    /** Folders whose number it is; where the number is the name, a title may follow it: {@code 9230 Hundesteuer}. */
    static List<CmisObject> search(CmisClient client, String number) {
        String property = client.settings().entryNumber();
        String wanted = number.strip();
        String fits = property + " = " + Statement.text(wanted);
        return client.query(Statement.select(client.settings().type("entry"))
                .and(property.equals("cmis:name") ? "(" + fits + " OR " + property + " LIKE " + Statement.beginning(wanted + " ") + ")" : fits)
                .below(client).text());
    }

    /** By its number or its id. */
    static CmisObject one(CmisClient client, String given) {
        List<CmisObject> found = search(client, given);
        if (found.size() > 1) {
            throw new Rejected(EFileRefusals.ENTRY_REFUSED, Broken.both("Den Aktenplaneintrag gibt es in der E-Akte mehrmals.",
                    "The e-file has several file plan entries of this number."));
        }
        return found.isEmpty() ? byId(client, given) : found.get(0);
    }

    private static CmisObject byId(CmisClient client, String given) {
        try {
            CmisObject entry = client.byId(given.strip());
            if (entry.isFolder()) {
                return entry;
            }
        } catch (Rejected unknown) {
            // a number that there is none of is no id either
        }
        throw new Rejected(EFileRefusals.ENTRY_UNKNOWN, Broken.both("Den Aktenplaneintrag gibt es in der E-Akte nicht.",
                "The e-file has no such file plan entry."));
    }
}
