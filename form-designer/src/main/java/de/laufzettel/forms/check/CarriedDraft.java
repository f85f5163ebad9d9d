package de.laufzettel.forms.check;

import java.util.List;
import java.util.Map;

/**
 * A draft's answers in the shape of a newer version of its form.
 *
 * @param data what could be carried over; the new version decides by evaluation whether it is right
 * @param lost answers that have no place any more, each with the reason
 * @param added fields that the newer version has and the draft could not know
 */
public record CarriedDraft(Map<String, Object> data, List<Loss> lost, List<String> added) {
    /**
     * @param path data path of the answer, with row numbers
     * @param de why it is lost, German
     * @param en why it is lost, English
     */
    public record Loss(String path, String de, String en) {}
}
