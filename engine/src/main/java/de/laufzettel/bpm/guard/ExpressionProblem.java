package de.laufzettel.bpm.guard;

import java.util.stream.Collectors;

/** What is wrong with an expression, in words for a designer. */
public record ExpressionProblem(String code, String messageDe, String messageEn) {

    private static final String ALLOWED = Functions.names().stream().sorted().collect(Collectors.joining(", "));

    static ExpressionProblem unreadable(String text) {
        return new ExpressionProblem("expression-unreadable",
                "„" + shortened(text) + "“ ist kein gültiger Ausdruck. Erlaubt sind Daten (data.…), Vergleiche,"
                        + " Rechenzeichen und Funktionen, aber keine Methodenaufrufe.",
                "“" + shortened(text) + "” is not a valid expression. Data (data.…), comparisons, arithmetic and functions are"
                        + " allowed, but no method calls.");
    }

    static ExpressionProblem unknownFunction(String name) {
        return new ExpressionProblem("expression-function",
                "Die Funktion „" + name + "“ gibt es nicht. Es gibt: " + ALLOWED + ".",
                "There is no function “" + name + "”. There are: " + ALLOWED + ".");
    }

    static ExpressionProblem wrongParameters(String name, int wanted, int given) {
        return new ExpressionProblem("expression-function",
                "Die Funktion „" + name + "“ braucht " + wanted + " Angabe(n), nicht " + given + ".",
                "The function “" + name + "” needs " + wanted + " argument(s), not " + given + ".");
    }

    static ExpressionProblem unknownName(String name) {
        return new ExpressionProblem("expression-name",
                "„" + name + "“ ist hier nicht erlaubt. Ausdrücke lesen nur die Daten des Vorgangs, z. B. data.hund.name.",
                "“" + name + "” is not allowed here. Expressions read the data of the case only, such as data.hund.name.");
    }

    static ExpressionProblem forbiddenField(String name) {
        return new ExpressionProblem("expression-field",
                "Das Feld „" + name + "“ darf in Ausdrücken nicht vorkommen.",
                "The field “" + name + "” must not be used in expressions.");
    }

    static ExpressionProblem tooLong(int longest) {
        return new ExpressionProblem("expression-too-long",
                "Der Ausdruck ist länger als " + longest + " Zeichen.", "The expression is longer than " + longest + " characters.");
    }

    static ExpressionProblem tooNested() {
        return new ExpressionProblem("expression-too-nested",
                "Der Ausdruck ist zu tief verschachtelt.", "The expression is nested too deeply.");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
