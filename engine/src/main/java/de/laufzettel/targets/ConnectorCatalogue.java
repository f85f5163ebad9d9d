package de.laufzettel.targets;

import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.spi.Category;
import java.util.Collection;
import java.util.Optional;

/** What connectors say of themselves, without the power to call one: all that a check needs. */
public interface ConnectorCatalogue {

    Optional<OperationDescription> describe(String topic);

    /** What kind of connector a topic belongs to. */
    Optional<Category> category(String topic);

    /** Ordered by topic. */
    Collection<OperationDescription> descriptions();
}
