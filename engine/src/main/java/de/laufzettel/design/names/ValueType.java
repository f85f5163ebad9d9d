package de.laufzettel.design.names;

import java.util.Locale;

/** What a value of {@code data} is, as far as expressions, decisions and connectors tell values apart. */
public enum ValueType {

    TEXT("Text", "text"),
    NUMBER("Zahl", "number"),
    YES_NO("Ja/Nein", "yes or no"),
    /** A text in ISO form, such as 2026-11-23. */
    DATE("Datum", "date"),
    LIST("Liste", "list"),
    DOCUMENT("Dokument", "document"),
    /** Has names below it. */
    GROUP("Gruppe", "group"),
    ANY("beliebig", "any");

    private final String de;
    private final String en;

    ValueType(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public String de() {
        return de;
    }

    public String en() {
        return en;
    }

    /** A typeRef of DMN. */
    static ValueType ofDecision(String typeRef) {
        return switch (typeRef.strip().toLowerCase(Locale.ROOT)) {
            case "string" -> TEXT;
            case "integer", "long", "double", "number" -> NUMBER;
            case "boolean" -> YES_NO;
            case "date", "datetime", "date and time", "dateandtime" -> DATE;
            default -> ANY;
        };
    }

    /** A type of Form.io. */
    static ValueType ofForm(String type) {
        return switch (type) {
            case "textfield", "textarea", "email", "phoneNumber", "url", "password", "radio", "time" -> TEXT;
            case "number", "currency" -> NUMBER;
            case "checkbox" -> YES_NO;
            case "datetime", "day" -> DATE;
            case "datagrid", "editgrid", "tags" -> LIST;
            case "file" -> LIST;
            case "container", "selectboxes", "address", "survey", "datamap" -> GROUP;
            default -> ANY;
        };
    }

    /** Whether a value of this type can stand where the other one is expected; what is not known always can. */
    public boolean fits(ValueType wanted) {
        return this == wanted || this == ANY || wanted == ANY || this == DATE && wanted == TEXT || this == TEXT && wanted == DATE;
    }
}
