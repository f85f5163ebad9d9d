package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsPath;
import java.util.Arrays;

/** A path into the data, as text and as steps. */
final class Place {
    static final Place ROOT = new Place("", new String[0]);

    final String text;
    final String[] steps;

    private Place(String text, String[] steps) {
        this.text = text;
        this.steps = steps;
    }

    boolean isRoot() {
        return text.isEmpty();
    }

    Place child(String key, String[] keySteps) {
        if (isRoot()) {
            return new Place(key, keySteps);
        }
        String[] all = Arrays.copyOf(steps, steps.length + keySteps.length);
        System.arraycopy(keySteps, 0, all, steps.length, keySteps.length);
        return new Place(text + "." + key, all);
    }

    Place row(int index) {
        String[] all = Arrays.copyOf(steps, steps.length + 1);
        all[steps.length] = Integer.toString(index);
        return new Place(text + "[" + index + "]", all);
    }

    Place data() {
        return child("data", DATA);
    }

    static Place of(String text) {
        return new Place(text, JsPath.steps(text));
    }

    private static final String[] DATA = {"data"};
}
