package de.laufzettel.design.branches;

import de.laufzettel.design.tryout.Said;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.ScenarioResult;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Something that no scenario covers yet.
 *
 * @param expressions what decides about it
 * @param given       what must be given whatever the answers are: a refusal, a timer
 * @param hopeful     whether it may be reached, cheaply guessed
 */
record Goal(String kind, String place, String decision, Said what, String name, List<String> expressions, UnaryOperator<Scenario> given,
        Predicate<Scenario> hopeful, Predicate<ScenarioResult> reached) {
}
