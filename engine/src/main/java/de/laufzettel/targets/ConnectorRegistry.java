package de.laufzettel.targets;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.inputs.InputReader;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.template.ElementTemplates;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The installed connectors: the product's own, which are beans, and those of other jars on the class path, which Java's
 * service loader finds. Two that claim one topic stop the program at its start, not a case in the middle of the night.
 */
@Service
public class ConnectorRegistry implements ConnectorCatalogue {

    private final List<ConnectorDescription> connectors = new ArrayList<>();
    private final SortedMap<String, ConnectorOperation> operations = new TreeMap<>();

    ConnectorRegistry(ObjectProvider<Connector> beans, Validator validator) {
        InputReader inputs = new InputReader(validator);
        beans.orderedStream().forEach(connector -> add(connector, inputs));
        ServiceLoader.load(Connector.class).forEach(connector -> add(connector, inputs));
    }

    public Optional<ConnectorOperation> operation(String topic) {
        return Optional.ofNullable(operations.get(topic));
    }

    public Collection<ConnectorOperation> operations() {
        return Collections.unmodifiableCollection(operations.values());
    }

    @Override
    public Optional<OperationDescription> describe(String topic) {
        return operation(topic).map(ConnectorOperation::description);
    }

    @Override
    public Optional<Category> category(String topic) {
        return operation(topic).map(operation -> operation.connector().category());
    }

    @Override
    public Collection<OperationDescription> descriptions() {
        return operations.values().stream().map(ConnectorOperation::description).toList();
    }

    public List<ConnectorDescription> connectors() {
        return Collections.unmodifiableList(connectors);
    }

    /** The element templates of all connectors as one JSON array, for the studio. */
    public String templates(Locale locale) {
        return connectors.stream().map(connector -> ElementTemplates.of(connector, locale).strip())
                .map(array -> array.substring(1, array.length() - 1).strip())
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    /** What a worker asks the engine for. */
    public Collection<String> topics() {
        return Collections.unmodifiableSet(((Map<String, ConnectorOperation>) operations).keySet());
    }

    private void add(Connector connector, InputReader inputs) {
        ConnectorDescription description = ConnectorDescription.of(connector.getClass());
        connectors.add(description);
        description.operations().forEach(operation -> {
            ConnectorOperation other = operations.putIfAbsent(operation.topic(),
                    new ConnectorOperation(description, operation, connector, inputs));
            if (other != null) {
                throw new IllegalStateException("Two connectors offer " + operation.topic() + ": "
                        + other.connector().type().getName() + " and " + description.type().getName()
                        + ". Remove one of them from the class path.");
            }
        });
    }
}
