package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.TargetUse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A connector as its class describes it.
 *
 * @param refusals what every operation may give; they stand in each operation's refusals too
 */
public record ConnectorDescription(Class<? extends Connector> type, String id, Wording name, Wording description, String icon,
        Category category, TargetUse target, List<RefusalDescription> refusals, List<OperationDescription> operations) {

    /** @throws ConnectorFault naming everything that is wrong with the class, not only the first */
    public static ConnectorDescription of(Class<? extends Connector> type) {
        Faults faults = new Faults(type);
        ConnectorType annotation = type.getAnnotation(ConnectorType.class);
        if (annotation == null) {
            throw faults.add("carries no @ConnectorType.").asFault();
        }
        faults.id("@ConnectorType(id)", annotation.id()).words("name", annotation.name()).words("description", annotation.description());
        if (!annotation.icon().matches("[MmLlHhVvCcSsQqTtAaZz0-9 ,.eE+-]+")) {
            faults.add("needs an icon that is SVG path data.");
        }
        List<RefusalDescription> shared = OperationReader.refusals(annotation.refusals(), "@ConnectorType", faults);
        Lookups lookups = Lookups.of(type, faults);
        List<OperationDescription> operations = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Operation.class) && !method.isBridge())
                .sorted(Comparator.comparing((Method method) -> method.getAnnotation(Operation.class).id()))
                .map(method -> OperationReader.read(annotation.id(), method, shared, lookups, faults))
                .flatMap(Optional::stream)
                .toList();
        if (operations.isEmpty()) {
            faults.add("has no public method with @Operation.");
        }
        if (operations.stream().map(OperationDescription::id).distinct().count() != operations.size()) {
            faults.add("has two operations with the same id.");
        }
        lookups.refuseUnused(faults);
        faults.throwIfAny();
        return new ConnectorDescription(type, annotation.id(), Wording.of(annotation.name()), Wording.of(annotation.description()),
                annotation.icon(), annotation.category(), annotation.target(), shared, operations);
    }

    public Optional<OperationDescription> operation(String topic) {
        return operations.stream().filter(operation -> operation.topic().equals(topic)).findFirst();
    }
}
