package de.laufzettel.design.branches;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.StandIn;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.EvaluationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A scenario with some values changed and everything else completed, so that its forms accept it. */
final class Variation {

    private final DrawnService service;
    private final Values values;
    private final EvaluationContext context;

    Variation(DrawnService service, Values values, EvaluationContext context) {
        this.service = service;
        this.values = values;
        this.context = context;
    }

    Optional<Scenario> of(Scenario base, Map<Slot, Object> changes) {
        Map<String, Object> answers = base.answers();
        Map<String, List<Map<String, Object>>> tasks = new LinkedHashMap<>(base.tasks());
        Map<String, List<StandIn>> connectors = new LinkedHashMap<>(base.connectors());
        Map<String, Object> start = at(changes, Slot.Kind.START, "start");
        if (!start.isEmpty()) {
            Optional<Map<String, Object>> repaired = service.startForm().flatMap(form -> repaired(form, base.answers(), start));
            if (repaired.isEmpty()) {
                return Optional.empty();
            }
            answers = repaired.get();
        }
        for (Slot slot : changes.keySet()) {
            if (slot.kind() == Slot.Kind.TASK) {
                Optional<Map<String, Object>> repaired = service.process().node(slot.where()).flatMap(FlowNode::formKey).flatMap(service::form)
                        .flatMap(form -> repaired(form, first(base.tasks().get(slot.where())), at(changes, Slot.Kind.TASK, slot.where())));
                if (repaired.isEmpty()) {
                    return Optional.empty();
                }
                tasks.put(slot.where(), List.of(repaired.get()));
            } else if (slot.kind() == Slot.Kind.CONNECTOR) {
                connectors.put(slot.where(), List.of(new StandIn.Result(result(base, slot, changes.get(slot)))));
            }
        }
        return Optional.of(new Scenario(base.name(), base.language(), base.now(), answers, tasks, connectors, base.events(), NOTHING));
    }

    static final Scenario.Expectation NOTHING = new Scenario.Expectation(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    /** The smallest scenario there is: all forms filled in, everything else by example. */
    Optional<Scenario> smallest(Scenario empty) {
        Map<String, List<Map<String, Object>>> tasks = new LinkedHashMap<>();
        for (FlowNode task : service.process().ofType("userTask")) {
            Optional<CompiledForm> form = task.formKey().flatMap(service::form);
            tasks.put(task.id(), List.of(form.flatMap(found -> repaired(found, Map.of(), Map.of())).orElse(Map.of())));
        }
        return service.startForm().flatMap(form -> repaired(form, Map.of(), Map.of()))
                .map(answers -> new Scenario(empty.name(), empty.language(), empty.now(), answers, tasks, Map.of(), List.of(), NOTHING));
    }

    private Optional<Map<String, Object>> repaired(CompiledForm form, Map<String, Object> before, Map<String, Object> changes) {
        CaseData changed = CaseData.of(before);
        for (Map.Entry<String, Object> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return new Repair(form.in(Locale.GERMAN), context, values).of(changed.toMap(), changes);
    }

    private static Map<String, Object> result(Scenario base, Slot slot, Object value) {
        List<StandIn> before = base.connectors().getOrDefault(slot.where(), List.of());
        Map<String, Object> result = before.isEmpty() || !(before.get(0) instanceof StandIn.Result given) ? Map.of() : given.result();
        return CaseData.of(result).with(slot.path(), value).toMap();
    }

    private static Map<String, Object> first(java.util.@org.jspecify.annotations.Nullable List<Map<String, Object>> visits) {
        return visits == null || visits.isEmpty() ? Map.of() : new HashMap<>(new ArrayList<>(visits).get(0));
    }

    private static Map<String, Object> at(Map<Slot, Object> changes, Slot.Kind kind, String where) {
        Map<String, Object> found = new LinkedHashMap<>();
        changes.forEach((slot, value) -> {
            if (slot.kind() == kind && slot.where().equals(where)) {
                found.put(slot.path(), value);
            }
        });
        return found;
    }
}
