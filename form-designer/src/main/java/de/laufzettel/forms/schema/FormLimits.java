package de.laufzettel.forms.schema;

/**
 * How big a form may be before it is refused.
 *
 * @param bytes size of the JSON text
 * @param components number of components, nested ones included
 * @param levels how deep components may be nested
 */
public record FormLimits(int bytes, int components, int levels) {
    /** 8 MiB, 12,000 components, 60 levels: far above any real form, low enough to be evaluated within a second. */
    public static final FormLimits USUAL = new FormLimits(8 << 20, 12_000, 60);
}
