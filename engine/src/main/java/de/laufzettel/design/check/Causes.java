package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One fault is one problem: what only follows from another problem is left out. */
public final class Causes {

    /** At one place: the first says what the second only repeats. */
    private static final Map<String, Set<String>> REPEATS = Map.of(
            "decision-unknown", Set.of("missing-decision"), "decision-missing", Set.of("missing-decision"),
            "connector-missing", Set.of("unknown-connector"), "missing-decision", Set.of("value-not-allowed"), "missing-form", Set.of("value-not-allowed"),
            "time-unreadable", Set.of("bad-time"), "inputs-not-allowed", Set.of("unknown-connector"), "never-read", Set.of("result-lost"), "expression-name", Set.of("bad-expression"));
    private static final Set<String> WRONG_PATHS = Set.of("dead-end", "unreachable", "dangling-flow", "no-start");
    private static final Set<String> FOLLOW_FROM_PATHS = Set.of("uncovered-condition", "missing-default", "deadlock", "not-synchronised",
            "never-ends", "single-condition", "not-on-every-path", "read-before-written", "unused-text", "unused-form", "unused-decision",
            "never-read", "missing-error-path", "maybe-empty");
    private static final Set<String> FOLLOW_FROM_NAMES = Set.of("never-read", "maybe-empty", "unused-form", "unused-decision", "unused-text");

    private Causes() {
    }

    public static List<Problem> only(List<Problem> found) {
        Map<List<String>, Problem> distinct = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparing(Problem::severity))
                .forEach(problem -> distinct.putIfAbsent(List.of(problem.file(), problem.place(), problem.code(), problem.messageDe()), problem));
        List<Problem> problems = new ArrayList<>(distinct.values());
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        problems.forEach(problem -> codes.computeIfAbsent(problem.file() + "#" + problem.place(), place -> new HashSet<>()).add(problem.code()));
        problems.removeIf(problem -> REPEATS.getOrDefault(problem.code(), Set.of()).stream()
                .anyMatch(codes.get(problem.file() + "#" + problem.place())::contains));
        boolean brokenPaths = problems.stream().anyMatch(problem -> WRONG_PATHS.contains(problem.code()));
        problems.removeIf(problem -> brokenPaths && FOLLOW_FROM_PATHS.contains(problem.code()));
        boolean wrongNames = problems.stream().anyMatch(problem -> Set.of("unknown-path", "missing-form", "missing-text", "start-form-differs", "missing-decision",
                "unknown-connector", "not-a-form", "not-a-decision", "not-xml").contains(problem.code()));
        problems.removeIf(problem -> wrongNames && FOLLOW_FROM_NAMES.contains(problem.code()));
        boolean unsound = problems.stream().anyMatch(problem -> Set.of("not-synchronised", "deadlock").contains(problem.code()));
        problems.removeIf(problem -> unsound && Set.of("not-on-every-path", "maybe-empty").contains(problem.code()));
        boolean wrongCalls = problems.stream().anyMatch(problem -> Set.of("process-unknown", "calls-in-circle").contains(problem.code()));
        problems.removeIf(problem -> wrongCalls && Set.of("unused-process", "unknown-path", "not-handed-over", "not-handed-back").contains(problem.code()));
        boolean otherAnswers = problems.stream().anyMatch(problem -> problem.code().equals("options-differ"));
        problems.removeIf(problem -> otherAnswers && Set.of("table-gap", "uncovered-condition").contains(problem.code()));
        return problems;
    }
}
