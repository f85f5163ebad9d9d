package de.laufzettel.forms.fim;

import de.laufzettel.forms.importing.FormDraft;
import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Makes the component of one data field. */
final class FimFields {
    private static final Set<String> DATES = Set.of("date", "datetime");
    private static final Map<String, String> KINDS_OF_FILE = Map.of("application/pdf", "*.pdf", "image/jpeg", "*.jpg,*.jpeg", "image/png", "*.png",
            "image/tiff", "*.tif,*.tiff", "text/plain", "*.txt", "application/xml", "*.xml", "text/xml", "*.xml", "application/json", "*.json");

    private final FormDraft draft;

    FimFields(FormDraft draft) {
        this.draft = draft;
    }

    Map<String, Object> component(FimNode field, String key, Amount amount) {
        draft.countField();
        String kind = field.code("feldart");
        Part part = switch (kind) {
            case "label" -> Part.content(key, field.label(), "<p>" + escaped(FimNode.first(field.text("inhalt"), field.label())) + "</p>");
            case "hidden" -> Part.field("hidden", key, field.label()).with("defaultValue", field.text("inhalt"));
            case "select" -> choice(field, key, amount);
            default -> input(field, key, kind);
        };
        if (!Set.of("label", "hidden").contains(kind)) {
            part.with("description", escaped(field.help())).rule("required", amount.needed());
            if (amount.many()) {
                part.with("multiple", true);
                amounts(part, amount);
            }
            prefill(field);
        }
        if (kind.equals("locked")) {
            part.with("disabled", true).with("defaultValue", field.text("inhalt"));
        }
        return part.property("fimId", field.id()).property("fimVersion", field.version()).json();
    }

    static void amounts(Part part, Amount amount) {
        if (amount.least() > 1) {
            part.rule("minLength", amount.least());
        }
        if (amount.most() > 1) {
            part.rule("maxLength", amount.most());
        }
    }

    private Part input(FimNode field, String key, String kind) {
        if (!Set.of("input", "locked").contains(kind)) {
            draft.changed(field.place(), "kind-unknown", "Die Feldart „" + kind + "“ ist nicht bekannt; es wurde ein Eingabefeld daraus.",
                    "The kind of field “" + kind + "” is not known; it became an input field.");
        }
        Limits limits = Limits.of(field, draft);
        String type = field.code("datentyp");
        return switch (type) {
            case "num", "num_int", "num_currency" -> number(field, key, type, limits);
            case "bool" -> Part.field("checkbox", key, field.label());
            case "date", "datetime" -> Part.day(key, field.label(), type.equals("datetime"));
            case "time" -> Part.field("time", key, field.label());
            case "file" -> file(field, key);
            case "text", "text_latin", "" -> text(field, key, limits);
            default -> {
                draft.changed(field.place(), "type-unknown", "Die Datenart „" + type + "“ gibt es in Formularen nicht; es wurde ein Textfeld daraus.",
                        "Forms have no data type “" + type + "”; it became a text field.");
                yield text(field, key, limits);
            }
        };
    }

    private Part text(FimNode field, String key, Limits limits) {
        boolean long_ = limits.maxLength() != null && limits.maxLength() > 250;
        Part part = Part.field(long_ ? "textarea" : "textfield", key, field.label());
        part.rule("minLength", limits.minLength()).rule("maxLength", limits.maxLength());
        if (!limits.pattern().isEmpty()) {
            part.rule("pattern", limits.pattern());
        }
        return part.with("defaultValue", field.text("inhalt"));
    }

    private static Part number(FimNode field, String key, String type, Limits limits) {
        Part part = type.equals("num_currency") ? Part.field("currency", key, field.label()).with("currency", "EUR") : Part.field("number", key, field.label());
        if (type.equals("num_int")) {
            part.with("decimalLimit", 0);
        }
        return part.rule("min", limits.minValue()).rule("max", limits.maxValue());
    }

    private Part file(FimNode field, String key) {
        Part part = Part.field("file", key, field.label()).with("storage", "laufzettel");
        List<String> patterns = new ArrayList<>();
        for (Element type : field.all("mediaType")) {
            String known = KINDS_OF_FILE.get(type.getTextContent().strip());
            if (known == null) {
                draft.lost(field.place(), "media-type", "Die Dateiart „" + type.getTextContent().strip() + "“ ist nicht bekannt.",
                        "The media type “" + type.getTextContent().strip() + "” is not known.");
            } else {
                patterns.add(known);
            }
        }
        part.with("filePattern", patterns.isEmpty() ? "*.pdf,*.jpg,*.jpeg,*.png" : String.join(",", patterns));
        String size = field.text("maxSize");
        if (size.matches("\\d{1,15}")) {
            // bytes; the form's limit is written as B, KB or MB
            part.with("fileMaxSize", Long.parseLong(size) >= 1_000_000 ? Long.parseLong(size) / 1_000_000 + "MB" : size + "B");
        }
        return part;
    }

    private Part choice(FimNode field, String key, Amount amount) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Element values : field.all("werte")) {
            for (Element value : FimFile.children(values, "wert")) {
                options.add(Part.option(FimFile.text(value, "name"), FimFile.text(value, "code")));
            }
        }
        if (options.isEmpty()) {
            String list = field.all("codelisteReferenz").stream().findFirst().map(FimFields::nameOfList).orElse("");
            draft.toDo(field.place(), "code-list", "Die Werte der Codeliste" + (list.isEmpty() ? "" : " " + list)
                    + " stehen nicht in der Datei. Tragen Sie die Antworten im Formular ein.",
                    "The values of the code list" + (list.isEmpty() ? "" : " " + list) + " are not in the file. Enter the answers in the form.");
            return Part.field("select", key, field.label()).with("dataSrc", "values").with("widget", "html5")
                    .with("data", Map.of("values", List.of())).property("fimCodeliste", list);
        }
        return Part.choice(key, field.label(), options, amount.many());
    }

    /** 2: identifikation and canonicalVersionUri; 3: canonicalIdentification directly. */
    private static String nameOfList(Element reference) {
        for (String name : List.of("canonicalVersionUri", "canonicalIdentification", "id")) {
            var found = reference.getElementsByTagNameNS("*", name);
            if (found.getLength() > 0 && !found.item(0).getTextContent().isBlank()) {
                return found.item(0).getTextContent().strip();
            }
        }
        return "";
    }

    private void prefill(FimNode field) {
        String from = field.code("vorbefuellung");
        if (!from.isEmpty() && !from.equals("keine")) {
            draft.toDo(field.place(), "prefill", "Das Feld soll vorbefüllt werden („" + from + "“). Das richten Sie im Ablauf ein.",
                    "The field is to be filled in beforehand (“" + from + "”). Set that up in the process.");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What is said about the values of a field: attributes in version 3, JSON or prose in version 2. */
    record Limits(@Nullable Integer minLength, @Nullable Integer maxLength, @Nullable Number minValue, @Nullable Number maxValue, String pattern) {

        static Limits of(FimNode field, FormDraft draft) {
            Element element = field.all("praezisierung").stream().findFirst().orElse(null);
            if (element == null) {
                return new Limits(null, null, null, null, "");
            }
            Map<String, String> said = Precisions.of(element, field.place(), draft);
            return new Limits(whole(said.get("minLength")), whole(said.get("maxLength")), value(said.get("minValue"), field, draft),
                    value(said.get("maxValue"), field, draft), pattern(said.getOrDefault("pattern", ""), field.place(), draft));
        }

        private static @Nullable Integer whole(@Nullable String text) {
            return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
        }

        private static @Nullable Number value(@Nullable String text, FimNode field, FormDraft draft) {
            if (text == null || text.isBlank()) {
                return null;
            }
            if (DATES.contains(field.code("datentyp")) || !text.strip().replace(',', '.').matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
                draft.lost(field.place(), "limit", "Die Grenze „" + text + "“ konnte nicht übernommen werden.", "The limit “" + text + "” could not be taken over.");
                return null;
            }
            String number = text.strip().replace(',', '.');
            return number.contains(".") ? (Number) Double.valueOf(number) : (Number) Long.valueOf(number);
        }

        private static String pattern(String pattern, String place, FormDraft draft) {
            try {
                Pattern.compile(pattern);
                return pattern;
            } catch (PatternSyntaxException e) {
                draft.lost(place, "pattern", "Das Muster „" + pattern + "“ ist nicht lesbar.", "The pattern “" + pattern + "” is not readable.");
                return "";
            }
        }
    }
}
