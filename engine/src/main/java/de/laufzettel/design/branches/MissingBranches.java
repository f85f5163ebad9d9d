package de.laufzettel.design.branches;

import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.ScenarioReader;
import de.laufzettel.design.tryout.ScenarioRejected;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.design.tryout.Trials;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.library.ServicePackage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds what no scenario covers, and scenarios that would. Each one found was run and does what it says. */
@Component
public class MissingBranches {

    private static final int MOST_BASES = 4;

    private final ScenarioRuns runs;
    private final Trials trials;
    private final Clock clock;
    private final Duration longest;

    @Autowired
    MissingBranches(ScenarioRuns runs, Trials trials, Clock clock) {
        this(runs, trials, clock, Duration.ofSeconds(25));
    }

    MissingBranches(ScenarioRuns runs, Trials trials, Clock clock, Duration longest) {
        this.runs = runs;
        this.trials = trials;
        this.clock = clock;
        this.longest = longest;
    }

    /** One entry for each thing missing, in the order of the drawing, then of the decisions; takes up to half a minute. */
    public List<Suggestion> find(ServicePackage service) {
        DrawnService drawn;
        try {
            drawn = new DrawnService(service);
        } catch (ModelRejected unreadable) {
            return List.of();
        }
        List<ScenarioResult> covered = new ArrayList<>(runs.check(service));
        List<Scenario> bases = new ArrayList<>();
        covered.stream().filter(ScenarioResult::green).limit(MOST_BASES).forEach(result -> bases.add(read(service, result.key())));
        Instant now = bases.isEmpty() ? clock.instant().truncatedTo(ChronoUnit.MINUTES) : bases.get(0).now();
        Clock then = Clock.fixed(now, trials.zone());
        Values values = new Values(Constants.in(drawn.expressions()), now.atZone(trials.zone()).toLocalDate());
        Variation variation = new Variation(drawn, values, EvaluationContext.strict(Locale.GERMAN, trials.zone(), then));
        if (bases.isEmpty()) {
            variation.smallest(new Scenario(new Said("", ""), "de", now, Map.of(), Map.of(), Map.of(), List.of(), Variation.NOTHING)).ifPresent(bases::add);
        }
        Search search = new Search(drawn, runs, trials.zone(), variation, values, bases, longest.toNanos());
        return suggestions(new Goals(drawn, new Prediction(drawn, then)).all(), covered, search);
    }

    /** What one found scenario covers beside its own goal need not be searched again. */
    private static List<Suggestion> suggestions(List<Goal> goals, List<ScenarioResult> covered, Search search) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Goal goal : goals) {
            Predicate<ScenarioResult> reached = goal.reached();
            if (covered.stream().noneMatch(reached)) {
                suggestions.add(search.find(goal, covered::add));
            }
        }
        return suggestions;
    }

    private static Scenario read(ServicePackage service, String key) {
        try {
            return ScenarioReader.read(service.scenarios().get(key));
        } catch (ScenarioRejected broken) {
            throw new IllegalStateException("A green scenario can be read", broken);
        }
    }
}
