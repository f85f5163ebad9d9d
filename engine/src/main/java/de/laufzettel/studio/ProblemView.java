package de.laufzettel.studio;

import de.laufzettel.design.Problem;
import java.util.List;
import java.util.Map;

/** A problem in both languages: the studio changes its language without asking again. */
record ProblemView(String severity, String file, String place, String code, Map<String, String> message, List<FixView> fixes) {

    /** What a change would do; asked for by its number. */
    record FixView(Map<String, String> label) {
    }

    static ProblemView of(Problem problem) {
        return new ProblemView(problem.severity().name(), problem.file(), problem.place(), problem.code(),
                Map.of("de", problem.messageDe(), "en", problem.messageEn()), problem.fixes().stream()
                        .map(fix -> new FixView(Map.of("de", fix.labelDe(), "en", fix.labelEn()))).toList());
    }

    static List<ProblemView> of(List<Problem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }
}
