package de.laufzettel.targets;

import de.laufzettel.connectors.describe.OperationDescription;
import java.util.Collection;
import java.util.Optional;

/** What connectors say of themselves, without the power to call one: all that a check needs. */
public interface ConnectorCatalogue {

    Optional<OperationDescription> describe(String topic);

    /** Ordered by topic. */
    Collection<OperationDescription> descriptions();
}
