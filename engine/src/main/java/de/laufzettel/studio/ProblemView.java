package de.laufzettel.studio;

import de.laufzettel.design.Problem;
import java.util.List;
import java.util.Map;

/** A problem in both languages: the studio changes its language without asking again. */
record ProblemView(String severity, String file, String place, String code, Map<String, String> message) {

    static ProblemView of(Problem problem) {
        return new ProblemView(problem.severity().name(), problem.file(), problem.place(), problem.code(),
                Map.of("de", problem.messageDe(), "en", problem.messageEn()));
    }

    static List<ProblemView> of(List<Problem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }
}
