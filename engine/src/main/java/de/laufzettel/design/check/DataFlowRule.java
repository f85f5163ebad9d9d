package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.ContactMail;
import de.laufzettel.design.Problem;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.names.ExpressionCheck;
import de.laufzettel.design.names.ExpressionFinding;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.NamesReader;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read is written before, on every path, and is of the type that is expected. A mistyped name would not
 * fail when the case runs: it would be empty, and the citizen would get a notice without an amount.
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
        NamesAt names = new NamesAt(NamesReader.read(service, connectors), service.process(),
                service.process() == null ? null : FlowGraph.of(service.process()), expressions);
        ExpressionCheck check = new ExpressionCheck(expressions, names, service.process());
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().flows().values().stream().filter(flow -> flow.condition() != null).forEach(flow ->
                    check.check(flow.condition(), flow.id(), true).forEach(found -> problems.add(problem(PROCESS, flow.id(), found))));
            service.process().nodes().values().forEach(node -> readsOf(node).forEach(read ->
                    check.check(read, node.id(), false).forEach(found -> problems.add(problem(PROCESS, node.id(), found)))));
        }
        service.source().texts().forEach((key, text) -> text(service, CheckedService.textFile(key), text, check, problems));
        service.decisions().forEach((key, file) -> file.decisions().forEach(decision -> decision.expressions()
                .forEach(expression -> feel(service, CheckedService.decisionFile(key), decision.id(), expression, check, problems))));
        ContactMail.pathOf(service.source().manifest()).flatMap(path -> check.path(path, null))
                .ifPresent(found -> problems.add(problem("service.yaml", "contact.mail", found)));
        return problems;
    }

    /** The gate does not see texts, so what is wrong with their placeholders is said here. */
    private void text(CheckedService service, String file, String text, ExpressionCheck check, List<Problem> problems) {
        try {
            expressions.placeholders(text);
            places(service, file).forEach(place -> check.check(text, place, false)
                    .forEach(found -> problems.add(problem(file, found.wrong().replaceFirst("^data\\.", ""), found))));
        } catch (ExpressionRejected rejected) {
            problems.add(Problem.error(file, rejected.expression(), "bad-expression", rejected.messageDe(), rejected.messageEn()));
        }
    }

    private static void feel(CheckedService service, String file, String decision, String expression, ExpressionCheck check, List<Problem> problems) {
        Matcher paths = FEEL_PATH.matcher(FEEL_TEXT.matcher(expression).replaceAll("\"\""));
        TreeSet<String> found = new TreeSet<>();
        while (paths.find()) {
            found.add(paths.group(1).substring(1));
        }
        for (String place : places(service, file)) {
            found.forEach(path -> check.path(path, place).ifPresent(wrong -> problems.add(problem(file, decision, wrong))));
        }
    }

    private static List<@Nullable String> places(CheckedService service, String file) {
        List<@Nullable String> places = new ArrayList<>(NamesAt.users(service, file));
        if (places.isEmpty()) {
            places.add(null);
        }
        return places;
    }

    private static Problem problem(String file, String place, ExpressionFinding found) {
        return new Problem(found.error() ? Problem.Severity.ERROR : Problem.Severity.WARNING, file, place, found.code(), found.de(), found.en());
    }

    private static List<String> readsOf(FlowNode node) {
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
        return texts.stream().filter(text -> text != null).distinct().toList();
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
}
