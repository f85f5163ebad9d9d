package de.laufzettel.forms.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Form.io form, immutable. {@link #parse} keeps everything the JSON has, in order; {@link #toJson} writes it back.
 *
 * <pre>{@code
 * FormSchema schema = FormSchema.parse(bytes);
 * schema.components().get(0).label();
 * }</pre>
 */
public final class FormSchema {
    private final Map<String, Object> json;
    private final List<Component> components;

    private FormSchema(Map<String, Object> json, List<Component> components) {
        this.json = json;
        this.components = components;
    }

    /** @throws FormRejected with a JSON pointer when it is no JSON, no form or beyond {@link FormLimits#USUAL} */
    public static FormSchema parse(byte[] json) {
        return parse(json, FormLimits.USUAL);
    }

    public static FormSchema parse(byte[] json, FormLimits limits) {
        if (json.length > limits.bytes()) {
            throw new FormRejected("", "the form is larger than " + limits.bytes() + " bytes");
        }
        return of(Json.object(json), limits);
    }

    /** From JSON that is in Java already: Map, List, String, Boolean, Number, null. The map is copied. */
    public static FormSchema of(Map<String, ? extends @Nullable Object> json) {
        return of(json, FormLimits.USUAL);
    }

    private static FormSchema of(Map<String, ? extends @Nullable Object> json, FormLimits limits) {
        Map<String, Object> frozen = Frozen.object(json);
        return new FormSchema(frozen, new ComponentReader(limits).list(frozen.get("components"), "/components", 1));
    }

    /** The form in another language, as far as its {@code i18n} has the words; this form itself where it has none. */
    public FormSchema in(Locale locale) {
        Map<String, Object> translated = new Translation(locale.getLanguage()).form(json);
        return translated == json ? this : of(translated);
    }

    /** The form as JSON text (UTF-8, indented), everything unknown where it stood. */
    public byte[] toJson() {
        return Json.bytes(json);
    }

    /** The form as JSON values; immutable. */
    public Map<String, Object> json() {
        return json;
    }

    /** "form" or "wizard"; what the form says, "form" when it says nothing. */
    public String display() {
        return json.get("display") instanceof String display ? display : "form";
    }

    public boolean isWizard() {
        return display().equals("wizard");
    }

    public String title() {
        return json.get("title") instanceof String title ? title : "";
    }

    /** The top-level components; in a wizard its panels are the pages. */
    public List<Component> components() {
        return components;
    }
}
