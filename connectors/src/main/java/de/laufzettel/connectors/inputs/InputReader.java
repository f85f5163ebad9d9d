package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.describe.RecordDescription;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an operation's input record from the inputs of a step and checks it. */
public final class InputReader {

    private final Validator validator;

    public InputReader(Validator validator) {
        this.validator = validator;
    }

    /** @throws InputsRefused with all that is wrong, unknown inputs included: a mistyped name must not vanish in silence */
    public Record read(OperationDescription operation, Map<String, ?> inputs) {
        List<InputProblem> problems = new ArrayList<>();
        Record input = record(operation.input(), inputs, "", problems);
        if (problems.isEmpty() && input != null) {
            validator.validate(input).stream()
                    .map(violation -> ConstraintWords.problem(violation, operation.input()))
                    .sorted(Comparator.comparing(InputProblem::path))
                    .forEach(problems::add);
        }
        if (!problems.isEmpty() || input == null) {
            throw new InputsRefused(operation.topic(), problems);
        }
        return input;
    }

    static @Nullable Record record(RecordDescription description, Map<String, ?> inputs, String path,
            List<InputProblem> problems) {
        int before = problems.size();
        Object[] values = new Object[description.fields().size()];
        for (int index = 0; index < values.length; index++) {
            FieldDescription field = description.fields().get(index);
            values[index] = ValueReader.read(field, inputs.get(field.name()), path + field.name(), problems);
        }
        for (String name : inputs.keySet()) {
            if (description.fields().stream().noneMatch(field -> field.name().equals(name))) {
                problems.add(InputWords.unknown(path + name, description));
            }
        }
        return problems.size() > before ? null : Records.make(description.type(), values);
    }
}
