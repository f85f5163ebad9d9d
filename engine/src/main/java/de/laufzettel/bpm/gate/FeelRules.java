package de.laufzettel.bpm.gate;

import camundajar.impl.scala.util.Either;
import de.laufzettel.bpm.guard.FeelTree;
import de.laufzettel.bpm.model.Xml;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.w3c.dom.Element;

/** FEEL is read into its tree: no functions written in Java, no own functions (they can call themselves), no endless ranges. */
final class FeelRules {

    private static final Set<String> LANGUAGES = Set.of("feel",
            "http://www.omg.org/spec/FEEL/20140401", "http://www.omg.org/spec/DMN/20151130/FEEL/",
            "http://www.omg.org/spec/DMN/20180521/FEEL/", "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/", "https://www.omg.org/spec/DMN/20230324/FEEL/");
    private static final Set<String> EXPRESSIONS = Set.of("inputExpression", "outputEntry", "defaultOutputEntry", "literalExpression");
    private static final int LONGEST = 4_000;

    /** Only reads: with external functions on it understands them, so that they can be refused by their name. */
    private final FeelEngine feel = new FeelEngine.Builder().enableExternalFunctions(true).build();
    private final Findings findings;
    private final Set<String> names;

    /** @param names what an expression of this file may read */
    FeelRules(Findings findings, Set<String> names) {
        this.findings = findings;
        this.names = names;
    }

    static boolean isFeel(String language) {
        return LANGUAGES.contains(language) || language.equalsIgnoreCase("feel");
    }

    void check(Element element) {
        boolean test = element.getLocalName().equals("inputEntry");
        if (!test && !EXPRESSIONS.contains(element.getLocalName())) {
            return;
        }
        String text = Xml.children(element).stream().filter(child -> child.getLocalName().equals("text"))
                .map(Xml::text).findFirst().orElse("");
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > LONGEST) {
            findings.add(element, "expression-too-long",
                    "Der FEEL-Ausdruck ist länger als " + LONGEST + " Zeichen.", "The FEEL expression is longer than " + LONGEST + " characters.");
            return;
        }
        Either<FeelEngine.Failure, ParsedExpression> parsed = parse(text, test);
        if (parsed.isLeft()) {
            findings.add(element, "expression-unreadable",
                    "„" + text + "“ ist kein gültiger FEEL-Ausdruck.", "“" + text + "” is not a valid FEEL expression.");
        } else {
            FeelTree.problems(parsed.toOption().get().expression(), names).forEach(problem -> report(element, problem));
        }
    }

    private Either<FeelEngine.Failure, ParsedExpression> parse(String text, boolean test) {
        return test ? feel.parseUnaryTests(text) : feel.parseExpression(text);
    }

    private void report(Element element, FeelTree.Problem problem) {
        String name = problem.name();
        switch (problem.code()) {
            case "java" -> findings.add(element, "java",
                    "FEEL-Funktionen, die Java-Code aufrufen (external), sind nicht erlaubt.",
                    "FEEL functions that call Java code (external) are not allowed.");
            case "own-function" -> findings.add(element, "own-function",
                    "Eigene FEEL-Funktionen sind nicht erlaubt; verwenden Sie eine weitere Entscheidung.",
                    "Own FEEL functions are not allowed; use another decision.");
            case "range-too-long" -> findings.add(element, "range-too-long",
                    "Eine Schleife darf nur über eine Liste oder höchstens " + name + " feste Zahlen laufen.",
                    "A loop may run over a list or at most " + name + " fixed numbers only.");
            case "expression-name" -> findings.add(element, "expression-name",
                    "„" + name + "“ ist hier unbekannt. Entscheidungen lesen die Daten des Vorgangs (data.…) und die Ergebnisse"
                            + " anderer Entscheidungen.",
                    "“" + name + "” is unknown here. Decisions read the data of the case (data.…) and results of other decisions.");
            default -> findings.add(element, problem.code(),
                    "Die Funktion „" + name + "“ gibt es in FEEL nicht.", "There is no function “" + name + "” in FEEL.");
        }
    }
}
