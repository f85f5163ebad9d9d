package de.laufzettel.bpm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import de.laufzettel.bpm.model.DecisionReader;
import de.laufzettel.bpm.model.Xml;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The decision engine's refusals in words of a designer. */
final class TrialProblems {

    private static final Pattern RULE = Pattern.compile("\\bid='([^']+)'");
    private static final Pattern HIT_POLICY = Pattern.compile("(?s)DMN-030\\d\\d.*");

    private TrialProblems() {
    }

    static DecisionTrial.Problem of(Exception failure, byte[] dmn) {
        String message = messages(failure);
        Element root = DecisionReader.root(dmn);
        if (HIT_POLICY.matcher(message).lookingAt()) {
            List<String> rules = rules(message, root);
            return new DecisionTrial.Problem("hit-policy", rules.isEmpty() ? null : decisionOf(root, rules.get(0)), rules,
                    "Mehrere Zeilen passen zu diesen Angaben, die Trefferregel erlaubt das hier aber nicht. Machen Sie die Zeilen eindeutig,"
                            + " oder wählen Sie eine andere Trefferregel, zum Beispiel „Erste Zeile“.",
                    "Several rows fit these values, but the hit policy does not allow that here. Make the rows distinct, or choose another hit"
                            + " policy, for example “First”.", message);
        }
        if (message.contains("DMN-01005") || message.contains("DMN-01006") || message.contains("Unsupported type")) {
            return problem("type", "Ein Wert hat nicht die Art, die in der Spalte eingestellt ist.",
                    "A value is not of the type that is set for its column.", message);
        }
        if (message.contains("no variable found") || message.contains("No variable found") || message.contains("no context entry")) {
            return problem("value-missing", "Ein Ausdruck liest eine Angabe, die es in diesen Werten nicht gibt.",
                    "An expression reads a value that is not among these.", message);
        }
        return problem("evaluation", "Die Entscheidung lässt sich mit diesen Angaben nicht ausrechnen.",
                "The decision cannot be worked out with these values.", message);
    }

    private static DecisionTrial.Problem problem(String code, String de, String en, String detail) {
        return new DecisionTrial.Problem(code, null, List.of(), de, en, detail);
    }

    private static List<String> rules(String message, Element root) {
        Set<String> known = Xml.tree(root).stream().filter(element -> element.getLocalName().equals("rule"))
                .map(element -> element.getAttribute("id")).collect(Collectors.toSet());
        List<String> rules = new ArrayList<>();
        for (Matcher rule = RULE.matcher(message); rule.find();) {
            if (known.contains(rule.group(1)) && !rules.contains(rule.group(1))) {
                rules.add(rule.group(1));
            }
        }
        return rules;
    }

    private static @Nullable String decisionOf(Element root, String rule) {
        return Xml.children(root).stream().filter(decision -> Xml.tree(decision).stream().anyMatch(each -> each.getAttribute("id").equals(rule)))
                .map(decision -> decision.getAttribute("id")).findFirst().orElse(null);
    }

    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getMessage() != null && all.indexOf(each.getMessage()) < 0) {
                all.append(all.isEmpty() ? "" : "\n").append(each.getMessage());
            }
        }
        return all.isEmpty() ? failure.getClass().getSimpleName() : all.substring(0, Math.min(all.length(), 2_000));
    }
}
