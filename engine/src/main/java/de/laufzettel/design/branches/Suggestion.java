package de.laufzettel.design.branches;

import de.laufzettel.design.tryout.Said;
import org.jspecify.annotations.Nullable;

/**
 * Something that no scenario covers.
 *
 * @param kind     {@code flow}, {@code event} or {@code row}
 * @param place    id of the arrow, of the event, or of the row
 * @param decision the decision of a row; empty for others
 * @param what     what is missing, in words
 * @param answers  what is answered otherwise than in the scenario it began with; or why nothing was found
 * @param name     a name for the scenario
 * @param scenario the text of its file; null when none was found
 */
public record Suggestion(String kind, String place, String decision, Said what, Said answers, String name, @Nullable String scenario) {
}
