package de.laufzettel.commands;

import de.laufzettel.design.Problem;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Problems for people (one line each, like a compiler's) and for machines (JSON). */
final class ProblemLines {

    private ProblemLines() {
    }

    /** {@code process.bpmn#antragPruefen: error missing-group: …}; in English unless the machine speaks German. */
    static void text(List<Problem> problems, Locale locale, PrintStream out) {
        boolean german = locale.getLanguage().equals("de");
        for (Problem problem : problems) {
            String place = problem.place().isEmpty() ? "" : "#" + problem.place();
            out.println(problem.file() + place + ": " + severity(problem) + " " + problem.code() + ": "
                    + (german ? problem.messageDe() : problem.messageEn()));
        }
        long errors = problems.stream().filter(Problem::stopsPublishing).count();
        long warnings = problems.size() - errors;
        out.println(errors + (errors == 1 ? " error, " : " errors, ") + warnings + (warnings == 1 ? " warning" : " warnings"));
    }

    /** {@code {"errors": 1, "warnings": 0, "problems": [{"severity", "file", "place", "code", "message": {"de", "en"}}]}}. */
    static void json(List<Problem> problems, PrintStream out) {
        long errors = problems.stream().filter(Problem::stopsPublishing).count();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("errors", errors);
        all.put("warnings", problems.size() - errors);
        all.put("problems", problems.stream().map(ProblemLines::fields).toList());
        out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private static Map<String, Object> fields(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", severity(problem));
        fields.put("file", problem.file());
        fields.put("place", problem.place());
        fields.put("code", problem.code());
        fields.put("message", Map.of("de", problem.messageDe(), "en", problem.messageEn()));
        return fields;
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }
}
