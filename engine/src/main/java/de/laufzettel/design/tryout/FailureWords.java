package de.laufzettel.design.tryout;

import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SandboxFailure;

/** Why a run cannot go on, and what its designer can do about it. */
final class FailureWords {

    private FailureWords() {
    }

    static Said of(SandboxFailure failure, ProcessModel process) {
        Names names = new Names(process);
        String de = failure.elementId() == null ? "Der Ablauf" : names.de(failure.elementId());
        String en = failure.elementId() == null ? "The process" : names.en(failure.elementId());
        return switch (failure.code()) {
            case "no-way" -> new Said(de + ": Keine Bedingung trifft zu, und es gibt keinen Standardweg. Ergänzen Sie eine Bedingung oder einen Standardweg.",
                    en + ": no condition holds, and there is no default way. Add a condition or a default way.");
            case "endless" -> new Said(de + ": Der Ablauf dreht sich im Kreis, ohne je zu warten. Bauen Sie einen Schritt ein, auf den gewartet wird, oder einen Weg hinaus.",
                    en + ": the process runs in a circle without ever waiting. Add a step that waits, or a way out.");
            case "decision" -> new Said(de + ": Die Entscheidung lässt sich mit diesen Werten nicht treffen. Probieren Sie die Tabelle mit diesen Werten aus. (" + failure.detail() + ")",
                    en + ": the decision cannot be made with these values. Try the table with these values. (" + failure.detail() + ")");
            case "expression" -> new Said(de + ": Ein Ausdruck lässt sich nicht auswerten. (" + failure.detail() + ")",
                    en + ": an expression cannot be evaluated. (" + failure.detail() + ")");
            case "uncaught-error" -> new Said(de + ": Der Fehler " + failure.detail() + " wird nirgends abgefangen. Der Fall bliebe hier stehen, bis der Betrieb eingreift. Hängen Sie ein Fehlerereignis an den Schritt.",
                    en + ": the error " + failure.detail() + " is caught nowhere. The case would stand here until an operator steps in. Attach an error event to the step.");
            default -> new Said(de + ": Die Prozess-Engine kann nicht weiter. (" + failure.detail() + ")",
                    en + ": the process engine cannot go on. (" + failure.detail() + ")");
        };
    }
}
