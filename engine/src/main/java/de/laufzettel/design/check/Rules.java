package de.laufzettel.design.check;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.List;

/** Everything that is looked at; whoever adds a rule adds it to the list here. */
public final class Rules {

    private Rules() {
    }

    public static List<Rule> all(DeploymentGate gate, Expressions expressions, ConnectorCatalogue connectors) {
        return List.of(
                new GateRule(gate),
                new FormRule(),
                new FormReferenceRule(),
                new DecisionReferenceRule(),
                new ConnectorRule(connectors),
                new AssignmentRule(),
                new StatusTextRule(),
                new DescriptionRule(),
                new DataFlowRule(expressions, connectors));
    }
}
