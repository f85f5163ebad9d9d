package de.laufzettel.design;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.GateFinding;
import de.laufzettel.design.check.Causes;
import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.check.DataRule;
import de.laufzettel.design.check.Parsed;
import de.laufzettel.design.check.Rule;
import de.laufzettel.design.check.Rules;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks at a whole service at once and says everything that is wrong, in the words of its designer: while they draw, when
 * they publish, and on the command line.
 */
@Component
public class ServiceCheck {

    private static final Comparator<Problem> ERRORS_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file);

    private final List<Rule> rules;
    private final List<Rule> processRules;
    private final List<DataRule> dataRules;
    private final Expressions expressions;
    private final ConnectorCatalogue connectors;

    public ServiceCheck(DeploymentGate gate, Expressions expressions, ConnectorCatalogue connectors) {
        this.rules = Rules.ofTheService(gate, connectors);
        this.processRules = Rules.ofEachProcess(connectors);
        this.dataRules = Rules.onData(expressions, connectors);
        this.expressions = expressions;
        this.connectors = connectors;
    }

    /** Errors first; empty when nothing is wrong. */
    public List<Problem> check(ServicePackage service) {
        CheckedService checked = CheckedService.read(service);
        List<Problem> problems = new ArrayList<>(checked.unreadable());
        rules.forEach(rule -> problems.addAll(rule.check(checked)));
        Stream.concat(Stream.of(checked), checked.called().stream()).forEach(process -> {
            processRules.forEach(rule -> problems.addAll(rule.check(process)));
            NamesAt names = NamesAt.of(process, connectors, expressions);
            dataRules.forEach(rule -> problems.addAll(rule.check(process, names)));
        });
        return Causes.only(problems).stream().sorted(ERRORS_FIRST).toList();
    }

    /** What the deployment gate found, as a problem of the service. */
    public static Problem problem(GateFinding finding) {
        return Parsed.problem(finding);
    }
}
