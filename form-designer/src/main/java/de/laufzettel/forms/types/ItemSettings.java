package de.laufzettel.forms.types;

/** Where a choice has its items from, and whether other values are refused. */
public record ItemSettings(
        String dataSrc, boolean authenticate, boolean ignoreCache, String template, boolean onlyAvailableItems) {

    static ItemSettings of(PropertyReader p) {
        return new ItemSettings(
                p.text("dataSrc"), p.flag("authenticate"), p.flag("ignoreCache"), p.text("template"),
                p.flag("validate.onlyAvailableItems"));
    }
}
