package de.laufzettel.design.check;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.design.names.InputTypes;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.List;

/** Everything that is looked at; whoever adds a rule adds it to the list here. */
public final class Rules {

    private Rules() {
    }

    public static List<Rule> ofTheService(DeploymentGate gate, ConnectorCatalogue connectors) {
        return List.of(
                new GateRule(gate),
                new FormRule(),
                new DescriptionRule(),
                new TemplateTextRule(),
                new UseRule(connectors),
                new FieldLabelsRule(),
                new SameFieldRule(),
                new FormWordsRule());
    }

    /** Rules that look at the process that a case begins with, and at each that it calls. */
    public static List<Rule> ofEachProcess(ConnectorCatalogue connectors) {
        return List.of(
                new FormReferenceRule(),
                new DecisionReferenceRule(),
                new ConnectorRule(connectors),
                new AssignmentRule(),
                new StatusTextRule(),
                new StructureRule(),
                new EventRule(),
                new CallRule(),
                new SoundnessRule(),
                new CareRule(connectors));
    }

    /** Rules that look at the names over {@code data} as well. */
    public static List<DataRule> onData(Expressions expressions, ConnectorCatalogue connectors) {
        return List.of(
                new DataFlowRule(expressions, connectors),
                new GatewayRule(expressions),
                new TypeRule(new InputTypes(expressions), connectors),
                new TableRule(),
                new PlaceholderRule(),
                new ElementTypeRule(expressions),
                new NeverReadRule(expressions, connectors));
    }
}
