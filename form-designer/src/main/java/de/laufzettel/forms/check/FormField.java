package de.laufzettel.forms.check;

/**
 * One value a form can give.
 *
 * @param path data path without row numbers: {@code hunde.rasse} for a field in the rows of {@code hunde}
 * @param type the Form.io type
 * @param label the label as written in the form
 * @param many whether there can be several: a field with {@code multiple}, a grid, or anything inside a grid
 */
public record FormField(String path, String type, String label, boolean many) {}
