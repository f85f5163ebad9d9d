package de.laufzettel.forms.evaluate;

/**
 * One rule that one value breaks.
 *
 * @param path where: the data path with row indices, such as {@code hunde[0].rasse}; for a component without data its layout path
 * @param rule the rule, as Form.io names it: required, minLength, pattern, custom, …
 * @param key the message key, or the literal text of a message given by the form
 * @param message what to show, in the language asked for; plain text, never HTML
 * @param label the field's label in that message
 * @param index which of several values of one field, from 0; 0 also where there is one value only
 */
public record FieldError(String path, String rule, String key, String message, String label, int index) {}
