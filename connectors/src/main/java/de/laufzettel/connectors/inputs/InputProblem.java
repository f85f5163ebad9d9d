package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.Wording;

/**
 * One input that does not fit.
 *
 * @param path    the field, with its position in lists: {@code documents[1].title}
 * @param message a sentence for the designer, without the value
 */
public record InputProblem(String path, Wording message) {
}
