package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.design.names.ExpressionCheck;
import de.laufzettel.design.names.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One misspelt name is one problem, however often it is read: at the first place, with the number of the others. */
final class UnknownPaths {

    private static final Pattern PATH = Pattern.compile("data\\.([^“”]+)[“”]");

    private UnknownPaths() {
    }

    static List<Problem> once(List<Problem> problems, Names names) {
        List<Problem> kept = new ArrayList<>();
        Map<String, List<Problem>> byName = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Matcher path = PATH.matcher(problem.messageDe());
            if (problem.code().equals("unknown-path") && path.find()) {
                byName.computeIfAbsent(ExpressionCheck.unknownPart(names, path.group(1)), each -> new ArrayList<>()).add(problem);
            } else {
                kept.add(problem);
            }
        }
        byName.values().forEach(list -> kept.add(first(list)));
        return kept;
    }

    private static Problem first(List<Problem> list) {
        Problem first = list.get(0);
        long others = list.stream().map(problem -> problem.file() + "#" + problem.place()).distinct().count() - 1;
        return others == 0 ? first : new Problem(first.severity(), first.file(), first.place(), first.code(),
                first.messageDe() + (others == 1 ? " (Noch an einer anderen Stelle.)" : " (Noch an " + others + " anderen Stellen.)"),
                first.messageEn() + (others == 1 ? " (At one other place too.)" : " (At " + others + " other places too.)"), first.fixes());
    }
}
