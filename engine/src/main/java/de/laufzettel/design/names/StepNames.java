package de.laufzettel.design.names;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.design.names.DataName.Option;
import de.laufzettel.design.names.DataName.Writer;
import java.util.ArrayList;
import java.util.List;

/** What a decision, a connector or a called process writes. */
final class StepNames {

    private StepNames() {
    }

    static List<DataName> decision(CheckedService service, FlowNode task, DecisionFile.Decision decision, String path) {
        Writer writer = new Writer(Writer.Kind.DECISION, service.decisionFileOf(decision.id()), decision.id(), task.id());
        String mapping = task.attribute("mapDecisionResult").orElse("resultList");
        List<DecisionFile.Output> outputs = decision.outputs();
        List<DataName> names = new ArrayList<>();
        if (mapping.equals("singleEntry")) {
            String type = outputs.size() == 1 ? outputs.get(0).type() : "";
            names.add(name(path, ValueType.ofDecision(type), decision.name(), DecisionValues.options(decision, 0), false, writer));
        } else if (mapping.equals("collectEntries")) {
            names.add(name(path, ValueType.LIST, decision.name(), List.of(), false, writer));
        } else if (mapping.equals("resultList")) {
            names.add(name(path, ValueType.LIST, decision.name(), List.of(), true, writer));
        } else {
            boolean named = !outputs.isEmpty() && outputs.stream().noneMatch(output -> output.name().isBlank());
            names.add(name(path, ValueType.GROUP, decision.name(), List.of(), !named, writer));
            for (int column = 0; named && column < outputs.size(); column++) {
                DecisionFile.Output output = outputs.get(column);
                names.add(name(path + "." + output.name(), ValueType.ofDecision(output.type()),
                        output.label().isBlank() ? output.name() : output.label(), DecisionValues.options(decision, column), false, writer));
            }
        }
        return names;
    }

    static List<DataName> connector(FlowNode step, OperationDescription operation, String path) {
        Writer writer = new Writer(Writer.Kind.CONNECTOR, PROCESS, step.id(), step.id());
        List<DataName> names = new ArrayList<>();
        names.add(new DataName(path, ValueType.GROUP, operation.name().de(), operation.name().en(), List.of(), false, false, List.of(writer)));
        fields(path, operation.result().fields(), writer, names);
        return names;
    }

    private static void fields(String path, List<FieldDescription> fields, Writer writer, List<DataName> names) {
        for (FieldDescription field : fields) {
            String below = path + "." + field.name();
            boolean nested = field.type() instanceof FieldType.Nested;
            boolean open = field.type() instanceof FieldType.Document || field.type() instanceof FieldType.ListOf;
            names.add(new DataName(below, typeOf(field.type()), field.label().de(), field.label().en(), options(field.type()), open,
                    false, List.of(writer)));
            if (nested) {
                fields(below, ((FieldType.Nested) field.type()).fields().fields(), writer, names);
            }
        }
    }

    static ValueType typeOf(FieldType type) {
        if (type instanceof FieldType.WholeNumber || type instanceof FieldType.DecimalNumber) {
            return ValueType.NUMBER;
        } else if (type instanceof FieldType.YesNo) {
            return ValueType.YES_NO;
        } else if (type instanceof FieldType.Date) {
            return ValueType.DATE;
        } else if (type instanceof FieldType.Document) {
            return ValueType.DOCUMENT;
        } else if (type instanceof FieldType.ListOf) {
            return ValueType.LIST;
        }
        return type instanceof FieldType.Nested ? ValueType.GROUP : ValueType.TEXT;
    }

    private static List<Option> options(FieldType type) {
        return type instanceof FieldType.Choice choice
                ? choice.values().stream().map(value -> new Option(value, value, value)).toList() : List.of();
    }

    static DataName open(FlowNode node, String path, Writer.Kind kind) {
        return name(path, ValueType.ANY, node.name(), List.of(), true, new Writer(kind, PROCESS, node.id(), node.id()));
    }

    private static DataName name(String path, ValueType type, String label, List<Option> options, boolean open, Writer writer) {
        return new DataName(path, type, label, label, options, open, false, List.of(writer));
    }
}
