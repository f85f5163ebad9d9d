package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wherever a case can stand for a while, or end, the citizen is told so in plain words, in both languages. */
final class StatusTextRule implements Rule {

    private static final Set<String> WAITING = Set.of("userTask", "serviceTask", "receiveTask", "intermediateCatchEvent",
            "callActivity", "endEvent");

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().nodes().values().stream().filter(node -> isWhereACaseStands(node, service.isCalled()))
                    .forEach(node -> List.of("de", "en").forEach(language -> {
                        if (node.properties().getOrDefault("status." + language, "").isBlank()) {
                            problems.add(problem(node, language));
                        }
                    }));
        }
        return problems;
    }

    /** The end of a part is not the end of the case. */
    private static boolean isWhereACaseStands(FlowNode node, boolean called) {
        return WAITING.contains(node.type()) && (node.parentId() == null && !called || !node.type().equals("endEvent"));
    }

    private static Problem problem(FlowNode node, String language) {
        boolean german = language.equals("de");
        return Problem.warning(PROCESS, node.id(), "missing-status",
                ElementNames.de(node) + " sagt der antragstellenden Person nicht, wo ihr Antrag steht ("
                        + (german ? "deutsch" : "englisch") + ").",
                ElementNames.en(node) + " does not tell the applicant where the application stands ("
                        + (german ? "German" : "English") + ").");
    }
}
