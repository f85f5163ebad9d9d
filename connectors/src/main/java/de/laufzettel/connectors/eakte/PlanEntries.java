package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import java.util.List;

/** File plan entries by their numbers, which people know, or by their COO addresses. */
final class PlanEntries {

    private PlanEntries() {
    }

    static List<EFileObject> search(EAkteClient client, String number) {
        return ObjectLists.of(client.post("/apentries/search", EAkteClient.object().put("basenr", number.strip())));
    }

    /** @throws Rejected with {@link EFileRefusals#ENTRY_UNKNOWN} when there is none or more than one of the number */
    static Coo one(EAkteClient client, String numberOrAddress) {
        String given = numberOrAddress.strip();
        if (Coo.isOne(given)) {
            return new Coo(given);
        }
        List<EFileObject> found = search(client, given);
        List<EFileObject> exact = found.size() == 1 ? found : found.stream().filter(entry -> isOf(given, entry.name())).toList();
        if (exact.size() != 1) {
            throw new Rejected(EFileRefusals.ENTRY_UNKNOWN, Broken.both(
                    "Im Aktenplan stehen " + exact.size() + " Einträge mit der Nummer " + given + "; es muss genau einer sein.",
                    "The file plan has " + exact.size() + " entries of the number " + given + "; it must be exactly one."));
        }
        return new Coo(exact.get(0).id());
    }

    /** "9230 Hundesteuer" is of 9230, "9230.1 Hundesteuer" and "92301" are not. */
    private static boolean isOf(String number, String name) {
        return name.equals(number) || name.startsWith(number + " ");
    }
}
