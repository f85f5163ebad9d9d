package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser may fill in (WCAG 1.3.5): the form's own {@code autocomplete}, else what type and key say. Nothing in rows, where
 * the questions are about other people.
 */
final class Autocomplete {
    private static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("vorname", "given-name"), Map.entry("firstname", "given-name"), Map.entry("givenname", "given-name"),
            Map.entry("nachname", "family-name"), Map.entry("familienname", "family-name"), Map.entry("lastname", "family-name"),
            Map.entry("name", "name"), Map.entry("fullname", "name"), Map.entry("anrede", "honorific-prefix"),
            Map.entry("organisation", "organization"), Map.entry("firma", "organization"), Map.entry("company", "organization"),
            Map.entry("strasse", "address-line1"), Map.entry("street", "address-line1"), Map.entry("address1", "address-line1"),
            Map.entry("adresszusatz", "address-line2"), Map.entry("address2", "address-line2"),
            Map.entry("plz", "postal-code"), Map.entry("postleitzahl", "postal-code"), Map.entry("zip", "postal-code"),
            Map.entry("ort", "address-level2"), Map.entry("stadt", "address-level2"), Map.entry("city", "address-level2"),
            Map.entry("land", "country-name"), Map.entry("country", "country-name"), Map.entry("state", "address-level1"),
            Map.entry("email", "email"), Map.entry("telefon", "tel"), Map.entry("phone", "tel"), Map.entry("mobil", "tel"),
            Map.entry("geburtsdatum", "bday"), Map.entry("birthdate", "bday"));
    private static final Map<String, String> BY_TYPE =
            Map.of("email", "email", "phoneNumber", "tel", "url", "url", "password", "new-password");

    private Autocomplete() {}

    static @Nullable String of(Place place) {
        Component component = place.component();
        String own = component.text("autocomplete");
        if (!own.isBlank()) {
            return own;
        }
        if (place.scope().repeated()) {
            return null;
        }
        String key = component.key().substring(component.key().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String byType = BY_TYPE.get(component.type());
        return byType != null ? byType : BY_KEY.get(key);
    }
}
