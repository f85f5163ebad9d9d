package de.laufzettel.forms.check;

import de.laufzettel.forms.value.JsJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How properties and their values are called in a comparison; a property without a word is called by its name. */
enum ChangeWords {
    DE(Map.ofEntries(Map.entry("label", "die Beschriftung"), Map.entry("title", "die Überschrift"), Map.entry("type", "der Typ"),
            Map.entry("description", "der Hinweis"), Map.entry("placeholder", "der Platzhalter"), Map.entry("defaultValue", "die Vorbelegung"),
            Map.entry("hidden", "verborgen"), Map.entry("disabled", "gesperrt"), Map.entry("multiple", "mehrere Angaben"),
            Map.entry("validate.required", "die Pflichtangabe"), Map.entry("validate.minLength", "die kleinste Länge"),
            Map.entry("validate.maxLength", "die größte Länge"), Map.entry("validate.min", "der kleinste Wert"),
            Map.entry("validate.max", "der größte Wert"), Map.entry("validate.pattern", "das Muster"),
            Map.entry("calculateValue", "die Berechnung"), Map.entry("values", "die Auswahl"), Map.entry("data.values", "die Auswahl"),
            Map.entry("conditional.when", "das Feld der Bedingung"), Map.entry("conditional.eq", "der Wert der Bedingung")), "ja", "nein", "leer"),
    EN(Map.ofEntries(Map.entry("label", "the label"), Map.entry("title", "the title"), Map.entry("type", "the type"),
            Map.entry("description", "the hint"), Map.entry("placeholder", "the placeholder"), Map.entry("defaultValue", "the default"),
            Map.entry("hidden", "hidden"), Map.entry("disabled", "disabled"), Map.entry("multiple", "several values"),
            Map.entry("validate.required", "required"), Map.entry("validate.minLength", "the least length"),
            Map.entry("validate.maxLength", "the greatest length"), Map.entry("validate.min", "the least value"),
            Map.entry("validate.max", "the greatest value"), Map.entry("validate.pattern", "the pattern"),
            Map.entry("calculateValue", "the calculation"), Map.entry("values", "the choice"), Map.entry("data.values", "the choice"),
            Map.entry("conditional.when", "the field of the condition"), Map.entry("conditional.eq", "the value of the condition")), "yes", "no", "empty");

    private static final int LONGEST = 120;
    private final Map<String, String> properties;
    private final String yes;
    private final String no;
    private final String nothing;

    ChangeWords(Map<String, String> properties, String yes, String no, String nothing) {
        this.properties = properties;
        this.yes = yes;
        this.no = no;
        this.nothing = nothing;
    }

    String property(String name) {
        return properties.getOrDefault(name, name);
    }

    /** Builders write nothing in several ways. */
    static boolean isNothing(@Nullable Object value) {
        return value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty();
    }

    String value(@Nullable Object value) {
        if (isNothing(value)) {
            return nothing;
        }
        if (value instanceof Boolean flag) {
            return flag ? yes : no;
        }
        String text = value instanceof String given ? (this == DE ? "„" + given + "“" : "\"" + given + "\"") : JsJson.text(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
