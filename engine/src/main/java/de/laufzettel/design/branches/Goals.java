package de.laufzettel.design.branches;

import de.laufzettel.bpm.DecisionTable;
import de.laufzettel.bpm.EventTrigger;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.StandIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Arrows at a choice, events at a border, rows of decisions. */
final class Goals {

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> HAPPEN = Set.of("timer", "message", "signal");

    private final DrawnService service;
    private final Prediction prediction;

    Goals(DrawnService service, Prediction prediction) {
        this.service = service;
        this.prediction = prediction;
    }

    List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        service.process().flows().values().stream().filter(this::isChoice).forEach(flow -> goals.add(flow(flow)));
        service.process().ofType("boundaryEvent").forEach(event -> {
            if (event.event() != null) {
                event(event, event.event(), goals);
            }
        });
        service.tables().values().forEach(table -> {
            for (int row = 0; row < table.rules().size(); row++) {
                goals.add(row(table, row));
            }
        });
        return goals;
    }

    private boolean isChoice(SequenceFlow flow) {
        FlowNode source = service.process().nodes().get(flow.sourceId());
        // by the arrows: a file need not list them at the gateway
        return flow.condition() != null || source != null && CHOICES.contains(source.type())
                && service.process().flows().values().stream().filter(other -> other.sourceId().equals(source.id())).count() > 1;
    }

    private Goal flow(SequenceFlow flow) {
        String source = name(flow.sourceId());
        String target = name(flow.targetId());
        String way = flow.name().isBlank() ? target : flow.name();
        List<String> conditions = service.process().flows().values().stream().filter(other -> other.sourceId().equals(flow.sourceId()))
                .map(SequenceFlow::condition).filter(Objects::nonNull).toList();
        return new Goal("flow", flow.id(), "", new Said("Der Weg „" + way + "“ von „" + source + "“ nach „" + target + "“",
                "The way \"" + way + "\" from \"" + source + "\" to \"" + target + "\""), source + ": " + way, conditions, UnaryOperator.identity(),
                scenario -> prediction.takes(flow, scenario), result -> result.flows().contains(flow.id()));
    }

    private void event(FlowNode event, EventTrigger trigger, List<Goal> goals) {
        String step = String.valueOf(event.attachedTo());
        Said what = new Said("Das Ereignis „" + name(event.id()) + "“ an „" + name(step) + "“", "The event \"" + name(event.id()) + "\" at \"" + name(step) + "\"");
        UnaryOperator<Scenario> given;
        if (trigger.type().equals("error") && trigger.reference() != null) {
            given = scenario -> with(scenario, step, trigger.reference());
        } else if (HAPPEN.contains(trigger.type())) {
            given = scenario -> new Scenario(scenario.name(), scenario.language(), scenario.now(), scenario.answers(), scenario.tasks(), scenario.connectors(),
                    Stream.concat(scenario.events().stream(), Stream.of(new Scenario.Event(event.id(), Map.of()))).toList(), scenario.expect());
        } else {
            return;
        }
        goals.add(new Goal("event", event.id(), "", what, name(event.id()), List.of(), given, scenario -> true, result -> result.path().contains(event.id())));
    }

    private static Scenario with(Scenario scenario, String step, String code) {
        Map<String, List<StandIn>> connectors = new LinkedHashMap<>(scenario.connectors());
        connectors.put(step, List.of(new StandIn.Refusal(code)));
        return new Scenario(scenario.name(), scenario.language(), scenario.now(), scenario.answers(), scenario.tasks(), connectors, scenario.events(), scenario.expect());
    }

    private Goal row(DecisionTable table, int row) {
        String id = table.rules().get(row).id();
        List<String> expressions = new ArrayList<>();
        service.closure(table.id()).forEach(each -> {
            expressions.addAll(each.inputs());
            each.rules().forEach(rule -> expressions.addAll(rule.cells()));
        });
        return new Goal("row", id, table.id(), new Said("Zeile " + (row + 1) + " der Entscheidung „" + table.name() + "“",
                "Row " + (row + 1) + " of the decision \"" + table.name() + "\""), table.name() + ", Zeile " + (row + 1), expressions, UnaryOperator.identity(),
                scenario -> prediction.fires(table.id(), id, scenario), result -> result.rows().getOrDefault(table.id(), Set.of()).contains(id));
    }

    private String name(String id) {
        return service.process().node(id).map(FlowNode::name).filter(name -> !name.isBlank()).orElse(id).strip();
    }
}
