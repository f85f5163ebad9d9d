package de.laufzettel.connectors.describe;

import java.util.List;

/** A connector's class is written wrongly. For its author: what is wrong, at which method or record, and what is expected. */
public final class ConnectorFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ConnectorFault(Class<?> type, List<String> problems) {
        super("The connector " + type.getName() + " cannot be used:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
