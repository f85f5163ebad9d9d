package de.laufzettel.design;

import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.forms.schema.FormRejected;

/** What a file's own parser says about it, as a problem of the service. */
final class Parsed {

    private Parsed() {
    }

    static Problem problem(String file, ModelRejected rejected) {
        return Problem.error(file, rejected.elementId() == null ? "" : rejected.elementId(), rejected.code(),
                rejected.messageDe(), rejected.messageEn());
    }

    static Problem problem(String file, FormRejected rejected) {
        String place = rejected.pointer().isEmpty() ? "/" : rejected.pointer();
        return Problem.error(file, rejected.pointer(), "not-a-form",
                "Das Formular kann nicht gelesen werden, Stelle " + place + ": " + rejected.reason(),
                "The form cannot be read, at " + place + ": " + rejected.reason());
    }

    static Problem problem(String file, DecisionFile.NotADecision rejected) {
        return Problem.error(file, "", "not-a-decision", rejected.messageDe(), String.valueOf(rejected.getMessage()));
    }
}
