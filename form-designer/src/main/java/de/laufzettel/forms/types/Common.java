package de.laufzettel.forms.types;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every component has. */
public record Common(
        boolean input, String key, String placeholder, String prefix, String customClass, String suffix, boolean multiple,
        @Nullable Object defaultValue, boolean isProtected, boolean unique, @Nullable Object persistent, boolean hidden,
        boolean clearOnHide, @Nullable Object refreshOn, @Nullable Object redrawOn, boolean tableView, boolean modalEdit,
        String label, boolean dataGridLabel, String labelPosition, String description, String errorLabel, String tooltip,
        boolean hideLabel, @Nullable Object tabindex, boolean disabled, boolean autofocus, boolean dbIndex,
        @Nullable Object customDefaultValue, @Nullable Object calculateValue, boolean calculateServer,
        @Nullable Object widget, Map<String, Object> attributes, String validateOn, boolean required, String custom,
        boolean customPrivate, boolean strictDateValidation, boolean validateMultiple, boolean validateUnique,
        String customMessage, @Nullable Object validateJson, Map<String, Object> conditional, Map<String, Object> overlay,
        boolean allowCalculateOverride, boolean encrypted, boolean showCharCount, boolean showWordCount,
        Map<String, Object> properties, boolean allowMultipleMasks, List<Object> addons, Map<String, Object> serverOverride,
        @Nullable Object customConditional, List<Object> logic, @Nullable Object errors, boolean validateWhenHidden,
        String modelType) {

    static Common of(PropertyReader p) {
        return new Common(
                p.flag("input"), p.text("key"), p.text("placeholder"), p.text("prefix"), p.text("customClass"),
                p.text("suffix"), p.flag("multiple"), p.any("defaultValue"), p.flag("protected"), p.flag("unique"),
                p.any("persistent"), p.flag("hidden"), p.flag("clearOnHide"), p.any("refreshOn"), p.any("redrawOn"),
                p.flag("tableView"), p.flag("modalEdit"), p.text("label"), p.flag("dataGridLabel"), p.text("labelPosition"),
                p.text("description"), p.text("errorLabel"), p.text("tooltip"), p.flag("hideLabel"), p.any("tabindex"),
                p.flag("disabled"), p.flag("autofocus"), p.flag("dbIndex"), p.any("customDefaultValue"),
                p.any("calculateValue"), p.flag("calculateServer"), p.any("widget"), p.object("attributes"),
                p.text("validateOn"), p.flag("validate.required"), p.text("validate.custom"),
                p.flag("validate.customPrivate"), p.flag("validate.strictDateValidation"), p.flag("validate.multiple"),
                p.flag("validate.unique"), p.text("validate.customMessage"), p.any("validate.json"), p.object("conditional"),
                p.object("overlay"), p.flag("allowCalculateOverride"), p.flag("encrypted"), p.flag("showCharCount"),
                p.flag("showWordCount"), p.object("properties"), p.flag("allowMultipleMasks"), p.list("addons"),
                p.object("serverOverride"), p.any("customConditional"), p.list("logic"), p.any("errors"),
                p.flag("validateWhenHidden"), p.text("modelType"));
    }
}
