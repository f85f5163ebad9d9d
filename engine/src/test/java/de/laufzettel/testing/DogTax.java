package de.laufzettel.testing;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shipped service that the tests of the whole flow use, and answers that its form accepts. */
public final class DogTax {

    public static final String ID = "hundesteuer";

    private DogTax() {
    }

    public static ServicePackage service() {
        return ShippedServices.all().stream().filter(service -> service.id().equals(ID)).findFirst().orElseThrow();
    }

    /** The service under another id, so that tests do not publish into each other's. */
    public static ServicePackage named(String id) {
        return changed(service(), "service.yaml", "id: hundesteuer", "id: " + id);
    }

    public static ServicePackage changed(ServicePackage service, String file, String from, String to) {
        String content = new String(service.file(file), StandardCharsets.UTF_8);
        if (!content.contains(from)) {
            throw new IllegalArgumentException("The fixture does not fit: " + file + " has no " + from);
        }
        return service.with(file, content.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** Fresh maps, so that a test may change them. */
    public static Map<String, Object> answers() {
        return map(
                "antragsteller", map("vorname", "Erika", "nachname", "Mustermann", "geburtsdatum", "1980-05-04",
                        "strasse", "Marienplatz", "hausnummer", "8", "plz", "80331", "ort", "München",
                        "email", "erika@example.org"),
                "weitereHalter", "nein",
                "hund", map("name", "Bello", "rasse", "Dackel", "wurfdatum", "2024-02-01", "geschlecht", "ruede",
                        "farbe", "braun", "anlass", "aufnahme", "gehaltenSeit", "2026-09-15", "weitererHund", "nein"),
                "befreiung", map("grund", "keine"),
                "zahlung", map("art", "ueberweisung"),
                "erklaerung", map("richtig", true, "datenschutz", true));
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
