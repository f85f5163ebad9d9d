package de.laufzettel.bpm.model;

import de.laufzettel.bpm.ModelRejected;

/** The reasons why a file is not even looked at as a model. */
final class Rejections {

    private Rejections() {
    }

    static ModelRejected tooLarge(int bytes) {
        return new ModelRejected("too-large", null,
                "Die Datei ist " + kilobytes(bytes) + " KB groß; erlaubt sind 2.048 KB. Bitte teilen Sie das Modell auf.",
                "The file has " + kilobytes(bytes) + " KB; 2,048 KB are allowed. Please split the model.");
    }

    static ModelRejected notXml(int line, int column) {
        String placeDe = line > 0 ? " (Zeile " + line + ", Spalte " + column + ")" : "";
        String placeEn = line > 0 ? " (line " + line + ", column " + column + ")" : "";
        return new ModelRejected("not-xml", null,
                "Die Datei ist kein gültiges XML" + placeDe + ". Bitte exportieren Sie das Modell erneut.",
                "The file is not valid XML" + placeEn + ". Please export the model again.");
    }

    static ModelRejected doctype() {
        return new ModelRejected("doctype", null,
                "Die Datei enthält eine Dokumenttyp-Deklaration (DOCTYPE). Sie ist aus Sicherheitsgründen nicht erlaubt;"
                        + " bitte entfernen Sie diese Zeile.",
                "The file has a document type declaration (DOCTYPE). For security it is not allowed; please remove that line.");
    }

    static ModelRejected tooManyElements(int allowed) {
        return new ModelRejected("too-many-elements", null,
                "Das Modell hat mehr als " + allowed + " Elemente. Bitte teilen Sie es in mehrere Prozesse auf.",
                "The model has more than " + allowed + " elements. Please split it into several processes.");
    }

    static ModelRejected tooDeep() {
        return new ModelRejected("too-deep", null,
                "Das Modell ist tiefer verschachtelt als erlaubt (100 Ebenen).",
                "The model is nested deeper than allowed (100 levels).");
    }

    static ModelRejected notA(String kind, String root) {
        return new ModelRejected("not-" + kind.toLowerCase(java.util.Locale.ROOT), null,
                "Die Datei ist kein " + kind + "-Modell: Sie beginnt mit <" + root + ">.",
                "The file is not a " + kind + " model: it begins with <" + root + ">.");
    }

    static ModelRejected noProcess() {
        return new ModelRejected("no-process", null,
                "Das Modell enthält keinen ausführbaren Prozess. Bitte setzen Sie bei genau einem Prozess „Ausführbar“.",
                "The model has no executable process. Please set “executable” for exactly one process.");
    }

    static ModelRejected duplicate(String id) {
        return new ModelRejected("duplicate-id", id,
                "Zwei Elemente haben dieselbe ID „" + id + "“.",
                "Two elements have the same id “" + id + "”.");
    }

    static ModelRejected noDecision() {
        return new ModelRejected("no-decision", null,
                "Die Datei enthält keine Entscheidung.", "The file has no decision.");
    }

    private static int kilobytes(int bytes) {
        return (bytes + 1023) / 1024;
    }
}
