package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.FieldTypes;
import de.laufzettel.design.names.InputTypes;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.ValueType;
import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One name is one type everywhere: in all forms, in the decision that writes it, in the connector that takes it. */
final class TypeRule implements DataRule {

    private final InputTypes inputs;
    private final ConnectorCatalogue connectors;

    private record Known(ValueType type, String file) {
    }

    TypeRule(InputTypes inputs, ConnectorCatalogue connectors) {
        this.inputs = inputs;
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        fields(service, names, problems);
        if (service.process() != null) {
            service.process().nodes().values().forEach(step -> connectors.describe(step.topic().orElse("")).ifPresent(operation ->
                    operation.input().fields().forEach(field -> input(step, field, step.inputs().get(field.name()), names, problems))));
        }
        return problems;
    }

    private static void fields(CheckedService service, NamesAt names, List<Problem> problems) {
        Map<String, Known> known = new HashMap<>();
        names.names().all().forEach(name -> name.writers().stream().filter(writer -> writer.kind() != DataName.Writer.Kind.FORM).findFirst()
                .ifPresent(writer -> known.put(name.path(), new Known(name.type(), writer.file()))));
        String start = service.source().manifest().start().form();
        List<String> order = new ArrayList<>(service.forms().keySet().stream().filter(key -> NamesAt.belongs(service, CheckedService.formFile(key))).toList());
        order.sort((a, b) -> Boolean.compare(b.equals(start), a.equals(start)));
        for (String key : order) {
            String file = CheckedService.formFile(key);
            for (FormField field : FormFields.of(service.forms().get(key))) {
                ValueType type = FieldTypes.of(field);
                Known before = known.get(field.path());
                if (before != null && !before.file().equals(file) && !type.fits(before.type())) {
                    problems.add(Problem.error(file, field.component().pointer(), "type-differs",
                            "„data." + field.path() + "“ ist hier " + type.de() + ", in " + before.file() + " aber " + before.type().de() + ". Wählen Sie an beiden Stellen dieselbe Art.",
                            "\"data." + field.path() + "\" is " + type.en() + " here, but " + before.type().en() + " in " + before.file() + ". Choose the same kind at both places."));
                }
                known.putIfAbsent(field.path(), new Known(type, file));
            }
        }
    }

    private void input(FlowNode step, FieldDescription field, @Nullable Object given, NamesAt names, List<Problem> problems) {
        inputs.mismatch(field, given, step.id(), names).ifPresent(wrong -> problems.add(new Problem(
                wrong.error() ? Problem.Severity.ERROR : Problem.Severity.WARNING, PROCESS, step.id(), wrong.code(),
                ElementNames.de(step) + ": " + wrong.de(), ElementNames.en(step) + ": " + wrong.en())));
    }
}
