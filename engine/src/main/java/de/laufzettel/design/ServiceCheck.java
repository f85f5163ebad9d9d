package de.laufzettel.design;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.GateFinding;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks at a whole service at once and says everything that is wrong, in the words of its designer. Each rule is a
 * class; whoever adds one adds it to the list here.
 */
@Component
public class ServiceCheck {

    private static final Comparator<Problem> ERRORS_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file);

    private final List<Rule> rules;

    /** One thing that is looked at. */
    interface Rule {

        List<Problem> check(CheckedService service);
    }

    ServiceCheck(DeploymentGate gate, Expressions expressions, ConnectorRegistry connectors) {
        this.rules = List.of(
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

    /** Errors first; empty when nothing is wrong. */
    public List<Problem> check(ServicePackage service) {
        CheckedService checked = CheckedService.read(service);
        List<Problem> problems = new ArrayList<>(checked.unreadable());
        rules.forEach(rule -> problems.addAll(rule.check(checked)));
        return problems.stream().distinct().sorted(ERRORS_FIRST).toList();
    }

    /** What the deployment gate found, as a problem of the service. */
    public static Problem problem(GateFinding finding) {
        String file = finding.file().endsWith(".dmn") && !finding.file().contains("/")
                ? "decisions/" + finding.file() : finding.file();
        return Problem.error(file, finding.elementId() == null ? "" : finding.elementId(), finding.code(),
                finding.messageDe(), finding.messageEn());
    }
}
