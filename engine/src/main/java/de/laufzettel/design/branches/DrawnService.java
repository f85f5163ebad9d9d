package de.laufzettel.design.branches;

import de.laufzettel.bpm.DecisionTable;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a service as the search needs them, each read once. */
final class DrawnService {

    private final ServicePackage source;
    private final ProcessModel process;
    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Optional<CompiledForm>> forms = new HashMap<>();

    /** @throws ModelRejected when the process cannot be read */
    DrawnService(ServicePackage source) {
        this.source = source;
        this.process = ProcessModel.parse(source.process());
        source.decisions().values().forEach(dmn -> {
            try {
                DecisionTable.read(dmn).forEach(table -> {
                    tables.put(table.id(), table);
                    files.put(table.id(), dmn);
                });
            } catch (ModelRejected unreadable) {
                // the check names it
            }
        });
    }

    ServicePackage source() {
        return source;
    }

    ProcessModel process() {
        return process;
    }

    Map<String, DecisionTable> tables() {
        return tables;
    }

    byte[] fileOf(String decision) {
        return files.get(decision);
    }

    /** The decision and all that it asks, directly or not. */
    List<DecisionTable> closure(String decision) {
        Map<String, DecisionTable> all = new LinkedHashMap<>();
        collect(decision, all);
        return new ArrayList<>(all.values());
    }

    private void collect(String decision, Map<String, DecisionTable> all) {
        DecisionTable table = tables.get(decision);
        if (table != null && all.putIfAbsent(decision, table) == null) {
            table.requires().forEach(required -> collect(required, all));
        }
    }

    Optional<CompiledForm> form(String key) {
        return forms.computeIfAbsent(key, wanted -> {
            try {
                return Optional.ofNullable(source.forms().get(wanted)).map(json -> CompiledForm.compile(FormSchema.parse(json)));
            } catch (FormRejected unreadable) {
                return Optional.empty();
            }
        });
    }

    Optional<CompiledForm> startForm() {
        return form(source.manifest().start().form());
    }

    List<Field> startFields() {
        return startForm().map(form -> Field.of(form.schema())).orElse(List.of());
    }

    List<Field> fieldsOf(FlowNode task) {
        return task.formKey().flatMap(this::form).map(form -> Field.of(form.schema())).orElse(List.of());
    }

    /** Everything in which constants may stand. */
    List<String> expressions() {
        List<String> all = new ArrayList<>();
        process.flows().values().forEach(flow -> {
            if (flow.condition() != null) {
                all.add(flow.condition());
            }
        });
        tables.values().forEach(table -> {
            all.addAll(table.inputs());
            table.rules().forEach(rule -> all.addAll(rule.cells()));
        });
        return all;
    }
}
