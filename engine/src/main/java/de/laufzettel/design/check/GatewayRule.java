package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.Expression;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.Fix;
import de.laufzettel.design.Problem;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.names.ExpressionCheck;
import de.laufzettel.design.names.NamesAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At a branching there is a way for every case: conditions where they are needed, a way for the rest, none in vain. */
final class GatewayRule implements DataRule {

    private final Expressions expressions;

    GatewayRule(Expressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        FlowGraph graph = service.graph();
        ExpressionCheck check = new ExpressionCheck(expressions, names, service.process());
        for (int number = 0; graph != null && number < graph.size(); number++) {
            FlowNode node = graph.node(number);
            List<SequenceFlow> flows = graph.outgoing(number);
            switch (node.type()) {
                case "exclusiveGateway", "inclusiveGateway" -> {
                    if (graph.isReachable(number)) {
                        gateway(node, flows, new Arrivals(graph, names, expressions), names, check, problems);
                    }
                }
                case "parallelGateway", "eventBasedGateway" -> flows.stream().filter(flow -> flow.condition() != null)
                        .forEach(flow -> problems.add(ignored(node, flow)));
                default -> { }
            }
        }
        return problems;
    }

    private void gateway(FlowNode gateway, List<SequenceFlow> flows, Arrivals arrivals, NamesAt names, ExpressionCheck check, List<Problem> problems) {
        if (flows.size() < 2) {
            flows.stream().filter(flow -> flow.condition() != null).forEach(flow -> problems.add(single(gateway, flow)));
            return;
        }
        int before = problems.size();
        Optional<SequenceFlow> rest = flows.stream().filter(SequenceFlow::isDefault).findFirst();
        flows.stream().filter(flow -> flow.condition() == null && !flow.isDefault())
                .forEach(flow -> problems.add(missingCondition(gateway, flow, rest.isPresent())));
        rest.filter(flow -> flow.condition() != null).ifPresent(flow -> problems.add(conditionInVain(flow)));
        boolean wrong = flows.stream().anyMatch(flow -> flow.condition() != null && !check.check(flow.condition(), flow.id(), true).isEmpty());
        if (problems.size() == before && !wrong) {
            solve(gateway, flows, rest.isPresent(), arrivals, names, problems);
        }
    }

    private void solve(FlowNode gateway, List<SequenceFlow> flows, boolean hasRest, Arrivals arrivals, NamesAt names, List<Problem> problems) {
        List<SequenceFlow> conditional = flows.stream().filter(flow -> !flow.isDefault()).toList();
        List<Expression> conditions = new ArrayList<>();
        try {
            conditional.forEach(flow -> conditions.add(expressions.read(String.valueOf(flow.condition()))));
            Optional<Map<String, List<@Nullable Object>>> domains = Domains.of(conditions, names, gateway.id());
            Optional<Cases> cases = domains.map(values -> Cases.of(conditional.stream().map(flow -> String.valueOf(flow.condition())).toList(),
                    values, expressions));
            if (cases.isPresent()) {
                told(gateway, conditional, hasRest, cases.get(), arrivals, problems);
            } else if (!hasRest && flows.stream().allMatch(flow -> flow.condition() == null
                    || expressions.reads(flow.condition()).stream().allMatch(names.names()::knows))) {
                problems.add(Problem.warning(PROCESS, gateway.id(), "missing-default",
                        ElementNames.de(gateway) + " hat keinen Weg für den Fall, dass keine Bedingung zutrifft. Der Fall bliebe dann hängen.",
                        ElementNames.en(gateway) + " has no way for the case that no condition holds. The case would get stuck then.")
                        .with(rest(gateway, flows.get(flows.size() - 1))));
            }
        } catch (ExpressionRejected gatesToSay) {
            return;
        }
    }

    private static void told(FlowNode gateway, List<SequenceFlow> flows, boolean hasRest, Cases cases, Arrivals arrivals, List<Problem> problems) {
        boolean exclusive = gateway.type().equals("exclusiveGateway");
        boolean found = false;
        for (int flow = 0; flow < flows.size(); flow++) {
            if (!cases.isTaken(flow, exclusive)) {
                problems.add(never(flows.get(flow), cases.holds(flow)));
                found = true;
            }
        }
        Optional<Map<String, @Nullable Object>> uncovered = found || hasRest ? Optional.empty()
                : cases.uncovered().stream().filter(values -> arrivals.isPossible(values, gateway.id())).findFirst();
        uncovered.ifPresent(values -> problems.add(Problem.error(PROCESS, gateway.id(), "uncovered-condition",
                ElementNames.de(gateway) + " hat keinen Weg für " + Cases.words(values, true) + ". Der Fall bliebe hängen.",
                ElementNames.en(gateway) + " has no way for " + Cases.words(values, false) + ". The case would get stuck.")
                .with(rest(gateway, flows.get(flows.size() - 1)))));
        if (!found && exclusive && cases.overlap() != null) {
            problems.add(Problem.warning(PROCESS, gateway.id(), "overlapping-conditions",
                    ElementNames.de(gateway) + " hat zwei Wege für " + Cases.words(cases.overlap(), true) + "; genommen wird der erste. Grenzen Sie die Bedingungen voneinander ab.",
                    ElementNames.en(gateway) + " has two ways for " + Cases.words(cases.overlap(), false) + "; the first is taken. Tell the conditions apart."));
        }
    }

    private static Fix rest(FlowNode gateway, SequenceFlow flow) {
        String name = flow.name().isBlank() ? flow.id() : flow.name();
        return Fixes.model("„" + name + "“ zum Weg für alle übrigen machen", "Make \"" + name + "\" the way for all others",
                text -> text.attribute(gateway.id(), "default", flow.id()).withoutCondition(flow.id()));
    }

    private static Problem missingCondition(FlowNode gateway, SequenceFlow flow, boolean hasRest) {
        Problem problem = Problem.error(PROCESS, flow.id(), "missing-condition",
                "Der Weg „" + name(flow) + "“ hinter " + ElementNames.afterDe(gateway) + " hat keine Bedingung. Geben Sie eine an"
                        + (hasRest ? "." : ", oder machen Sie ihn zum Weg für alle übrigen Fälle."),
                "The way \"" + name(flow) + "\" behind " + ElementNames.inEn(gateway) + " has no condition. Give one"
                        + (hasRest ? "." : ", or make it the way for all other cases."));
        return hasRest ? problem : problem.with(rest(gateway, flow));
    }

    private static Problem conditionInVain(SequenceFlow flow) {
        return Problem.error(PROCESS, flow.id(), "default-with-condition",
                "Der Weg „" + name(flow) + "“ ist der für alle übrigen Fälle und hat trotzdem eine Bedingung. Entfernen Sie eines von beiden.",
                "The way \"" + name(flow) + "\" is the one for all other cases and has a condition all the same. Remove one of the two.")
                .with(Fixes.model("Bedingung entfernen", "Remove the condition", text -> text.withoutCondition(flow.id())));
    }

    private static Problem single(FlowNode gateway, SequenceFlow flow) {
        return Problem.error(PROCESS, flow.id(), "single-condition",
                ElementNames.de(gateway) + " hat nur einen Weg, und der hat eine Bedingung: Trifft sie nicht zu, bleibt der Fall hängen.",
                ElementNames.en(gateway) + " has one way only, and that has a condition: where it does not hold, the case gets stuck.")
                .with(Fixes.model("Bedingung entfernen", "Remove the condition", text -> text.withoutCondition(flow.id())));
    }

    private static Problem ignored(FlowNode gateway, SequenceFlow flow) {
        return Problem.warning(PROCESS, flow.id(), "condition-ignored",
                "Die Bedingung an „" + name(flow) + "“ wird nicht beachtet: " + ElementNames.inDe(gateway) + " nimmt immer alle Wege.",
                "The condition at \"" + name(flow) + "\" is not regarded: " + ElementNames.inEn(gateway) + " always takes all ways.")
                .with(Fixes.model("Bedingung entfernen", "Remove the condition", text -> text.withoutCondition(flow.id())));
    }

    private static Problem never(SequenceFlow flow, boolean holds) {
        return Problem.error(PROCESS, flow.id(), "never-taken",
                "Der Weg „" + name(flow) + "“ wird nie genommen: " + (holds ? "Ein anderer Weg gilt für dieselben Fälle und kommt zuerst." : "Seine Bedingung kann nie zutreffen."),
                "The way \"" + name(flow) + "\" is never taken: " + (holds ? "another way holds for the same cases and comes first." : "its condition can never hold."));
    }

    private static String name(SequenceFlow flow) {
        return flow.name().isBlank() ? flow.id() : flow.name();
    }
}
