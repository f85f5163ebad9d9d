package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.ContactMail;
import de.laufzettel.design.Problem;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read is written somewhere. A mistyped name would not fail when the case runs: it would be empty,
 * and the citizen would get a notice without an amount.
 */
final class DataFlowRule implements Rule {

    private static final Pattern FEEL_PATH = Pattern.compile("(?<![\\p{L}\\p{N}_.])data((?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)+)");
    private static final Pattern FEEL_TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private final Expressions expressions;
    private final ConnectorCatalogue connectors;

    DataFlowRule(Expressions expressions, ConnectorCatalogue connectors) {
        this.expressions = expressions;
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service) {
        Findings findings = new Findings(Writers.of(service, connectors), receivesMessages(service.process()));
        if (service.process() != null) {
            service.process().flows().values().forEach(flow -> findings.expression(PROCESS, flow.id(), flow.condition()));
            service.process().nodes().values().forEach(node -> readsOf(node).forEach(
                    read -> findings.expression(PROCESS, node.id(), read)));
        }
        service.source().texts().forEach((key, text) -> findings.text(CheckedService.textFile(key), text));
        service.decisions().forEach((key, file) -> file.decisions().forEach(decision -> decision.expressions()
                .forEach(expression -> findings.feel(CheckedService.decisionFile(key), decision.id(), expression))));
        ContactMail.pathOf(service.source().manifest()).ifPresent(path -> findings.path("service.yaml", "contact.mail", path));
        return findings.problems;
    }

    /** What a message brings is not known here, so that a missing name is a doubt then, not an error. */
    private static boolean receivesMessages(@Nullable ProcessModel process) {
        return process != null && process.nodes().values().stream().anyMatch(node -> node.type().equals("receiveTask")
                || node.event() != null && node.event().type().equals("message"));
    }

    private static List<@Nullable String> readsOf(FlowNode node) {
        List<@Nullable String> texts = new ArrayList<>(node.attributes().values());
        texts.addAll(node.properties().values());
        collect(node.inputs(), texts);
        if (node.event() != null) {
            texts.add(node.event().expression());
        }
        if (node.loop() != null) {
            texts.add(node.loop().collection());
            texts.add(node.loop().cardinality());
            texts.add(node.loop().completionCondition());
        }
        return texts;
    }

    private static void collect(@Nullable Object value, List<@Nullable String> texts) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(entry -> collect(entry, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, texts));
        } else if (value != null) {
            texts.add(value.toString());
        }
    }

    private final class Findings {

        private final List<Problem> problems = new ArrayList<>();
        private final KnownPaths known;
        private final boolean doubtful;

        Findings(KnownPaths known, boolean doubtful) {
            this.known = known;
            this.doubtful = doubtful;
        }

        /** An expression that is not allowed is the gate's to report, not ours. */
        void expression(String file, String place, @Nullable String text) {
            if (text != null && text.contains("${")) {
                try {
                    expressions.reads(text).forEach(path -> path(file, place, path));
                } catch (ExpressionRejected rejected) {
                    return;
                }
            }
        }

        /** The gate does not see texts, so what is wrong with their placeholders is said here. */
        void text(String file, String text) {
            try {
                expressions.placeholders(text);
                expressions.reads(text).forEach(path -> path(file, path, path));
            } catch (ExpressionRejected rejected) {
                problems.add(Problem.error(file, rejected.expression(), "bad-expression", rejected.messageDe(),
                        rejected.messageEn()));
            }
        }

        void feel(String file, String place, String expression) {
            Matcher paths = FEEL_PATH.matcher(FEEL_TEXT.matcher(expression).replaceAll("\"\""));
            TreeSet<String> found = new TreeSet<>();
            while (paths.find()) {
                found.add(paths.group(1).substring(1));
            }
            found.forEach(path -> path(file, place, path));
        }

        void path(String file, String place, String path) {
            if (!known.knows(path)) {
                problems.add(new Problem(doubtful ? Problem.Severity.WARNING : Problem.Severity.ERROR, file, place,
                        "unknown-path",
                        "„data." + path + "“ wird gelesen, aber kein Formular, keine Entscheidung und kein Konnektor schreibt es. Prüfen Sie die Schreibweise.",
                        "\"data." + path + "\" is read, but no form, decision or connector writes it. Check the spelling."));
            }
        }
    }
}
