package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.GateFinding;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.forms.schema.FormRejected;

/** What a file's own parser says about it, as a problem of the service. */
public final class Parsed {

    private Parsed() {
    }

    public static Problem problem(String file, ModelRejected rejected) {
        return Problem.error(file, rejected.elementId() == null ? "" : rejected.elementId(), rejected.code(),
                rejected.messageDe(), rejected.messageEn());
    }

    public static Problem problem(String file, FormRejected rejected) {
        String place = rejected.pointer().isEmpty() ? "/" : rejected.pointer();
        return Problem.error(file, rejected.pointer(), "not-a-form",
                "Das Formular kann nicht gelesen werden, Stelle " + place + ": " + rejected.reason(),
                "The form cannot be read, at " + place + ": " + rejected.reason());
    }

    public static Problem problem(String file, DecisionFile.NotADecision rejected) {
        return Problem.error(file, "", "not-a-decision", rejected.messageDe(), String.valueOf(rejected.getMessage()));
    }

    /** What the deployment gate found. */
    public static Problem problem(GateFinding finding) {
        String file = finding.file().endsWith(".dmn") && !finding.file().contains("/")
                ? "decisions/" + finding.file() : finding.file();
        return Problem.error(file, finding.elementId() == null ? "" : finding.elementId(), finding.code(),
                finding.messageDe(), finding.messageEn());
    }
}
