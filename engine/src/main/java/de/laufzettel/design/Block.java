package de.laufzettel.design;

/**
 * A group of fields that a designer keeps for other forms.
 *
 * @param components JSON: a list of components of Form.io
 */
public record Block(String id, String titleDe, String titleEn, String components, String madeBy) {
}
