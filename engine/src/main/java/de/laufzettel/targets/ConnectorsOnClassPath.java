package de.laufzettel.targets;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The installed connectors as their classes describe them, found without making one: a connector needs a database or a
 * mail server, its description does not. For commands that must answer before a program could start.
 */
public final class ConnectorsOnClassPath implements ConnectorCatalogue {

    private static final String OURS = "de.laufzettel";

    private final SortedMap<String, OperationDescription> operations = new TreeMap<>();
    private final Map<String, Category> categories = new HashMap<>();

    public ConnectorsOnClassPath() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConnectorType.class));
        for (BeanDefinition found : scanner.findCandidateComponents(OURS)) {
            add(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), getClass().getClassLoader())
                    .asSubclass(Connector.class));
        }
        ServiceLoader.load(Connector.class).stream().forEach(provider -> add(provider.type()));
    }

    private void add(Class<? extends Connector> type) {
        ConnectorDescription connector = ConnectorDescription.of(type);
        connector.operations().forEach(operation -> {
            operations.put(operation.topic(), operation);
            categories.put(operation.topic(), connector.category());
        });
    }

    @Override
    public Optional<OperationDescription> describe(String topic) {
        return Optional.ofNullable(operations.get(topic));
    }

    @Override
    public Optional<Category> category(String topic) {
        return Optional.ofNullable(categories.get(topic));
    }

    @Override
    public Collection<OperationDescription> descriptions() {
        return Collections.unmodifiableCollection(operations.values());
    }
}
