package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Operation} method and checks that it has the shape every caller relies on. */
final class OperationReader {

    private OperationReader() {
    }

    static Optional<OperationDescription> read(String connector, Method method, List<RefusalDescription> shared, Lookups lookups, Faults faults) {
        Operation operation = method.getAnnotation(Operation.class);
        String where = method.getName() + "()";
        faults.id(where + " @Operation(id)", operation.id()).words(where + " name", operation.name())
                .words(where + " description", operation.description());
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != 2 || !parameters[0].isRecord() || parameters[1] != Call.class || !method.getReturnType().isRecord()) {
            faults.add(where + " must be: public ResultRecord " + method.getName() + "(InputRecord input, Call call).");
            return Optional.empty();
        }
        RecordDescription input = RecordReader.read(parameters[0], where, faults);
        RecordDescription result = RecordReader.read(method.getReturnType(), where, faults);
        Method lookup = lookup(operation, method, lookups, faults);
        return Optional.of(new OperationDescription(connector, operation.id(), Wording.of(operation.name()),
                Wording.of(operation.description()), operation.guarantee(), operation.needsTarget(), input, result, all(refusals(operation.refusals(), where, faults), shared), method,
                Optional.ofNullable(lookup)));
    }

    private static @Nullable Method lookup(Operation operation, Method method, Lookups lookups, Faults faults) {
        if (operation.guarantee() != Guarantee.LOOKUP) {
            return null;
        }
        Method lookup = lookups.take(operation.id(), method.getParameterTypes()[0], method.getReturnType(), faults);
        if (lookup == null) {
            faults.add(method.getName() + "() promises Guarantee.LOOKUP but there is no @Lookup(\"" + operation.id() + "\") method.");
        }
        return lookup;
    }

    private static List<RefusalDescription> all(List<RefusalDescription> own, List<RefusalDescription> shared) {
        return Stream.concat(own.stream(), shared.stream()).toList();
    }

    static List<RefusalDescription> refusals(Refusal[] refusals, String where, Faults faults) {
        return Arrays.stream(refusals).map((Refusal refusal) -> {
            if (!refusal.code().matches("[A-Z][A-Z0-9_]*")) {
                faults.add(where + " refusal \"" + refusal.code() + "\": upper-case letters, digits and underscores are allowed.");
            }
            faults.words(where + " meaning of " + refusal.code(), refusal.meaning());
            return new RefusalDescription(refusal.code(), Wording.of(refusal.meaning()), refusal.bySettings());
        }).toList();
    }
}
