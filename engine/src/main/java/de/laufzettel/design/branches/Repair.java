package de.laufzettel.design.branches;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.schema.Component;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Completes answers until a form accepts them: each error is answered with the next value that its field may like. */
final class Repair {

    private static final int ROUNDS = 40;

    private final CompiledForm form;
    private final EvaluationContext context;
    private final Values values;

    Repair(CompiledForm form, EvaluationContext context, Values values) {
        this.form = form;
        this.context = context;
        this.values = values;
    }

    /** The answers as the form leaves them; empty when it never accepts them, or when the kept ones do not survive. */
    Optional<Map<String, Object>> of(Map<String, Object> answers, Map<String, Object> keep) {
        CaseData trying = CaseData.of(answers);
        Map<String, Integer> tried = new HashMap<>();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Evaluation evaluation = form.evaluate(trying.toMap(), context);
                if (evaluation.isValid()) {
                    CaseData accepted = CaseData.of(evaluation.data());
                    boolean kept = keep.entrySet().stream().allMatch(entry -> "".equals(entry.getValue()) || accepted.has(entry.getKey()));
                    return kept ? Optional.of(evaluation.data()) : Optional.empty();
                }
                Set<String> wrong = evaluation.errors().stream().map(FieldError::path).collect(Collectors.toCollection(LinkedHashSet::new));
                for (String path : wrong) {
                    if (keep.containsKey(path)) {
                        return Optional.empty();
                    }
                    if (wrong.stream().anyMatch(other -> other.startsWith(path + "["))) {
                        continue; // rows that are not filled in yet: a new list would undo what their fields get
                    }
                    List<Object> candidates = component(path).map(values::valid).orElse(List.of());
                    int next = tried.merge(path, 1, Integer::sum) - 1;
                    if (next >= candidates.size()) {
                        return Optional.empty();
                    }
                    trying = trying.with(path, candidates.get(next));
                }
            }
        } catch (EvaluationRefused | IllegalArgumentException refused) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Component> component(String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        return find(form.schema().components(), "", plain);
    }

    private static Optional<Component> find(List<Component> components, String above, String wanted) {
        for (Component component : components) {
            String path = above.isEmpty() ? component.key() : above + "." + component.key();
            if (path.equals(wanted) && component.children().isEmpty() || path.equals(wanted) && component.type().endsWith("grid")) {
                return Optional.of(component);
            }
            boolean names = component.type().equals("container") || component.type().endsWith("grid");
            Optional<Component> below = find(component.children(), names ? path : above, wanted);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
