package de.laufzettel.forms.answers;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param key what a page posts for it: the value as text, JSON for objects
 * @param value what is stored for it
 * @param label HTML of the form's author, not yet sanitised
 */
public record Option(String key, @Nullable Object value, String label) {}
