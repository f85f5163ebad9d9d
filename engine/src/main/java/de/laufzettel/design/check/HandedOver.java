package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.Fix;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.Names;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that only the caller knows is not misspelt: it was not handed over. */
final class HandedOver {

    private static final Pattern PATH = Pattern.compile("data\\.([^“”]+)[“”]");

    private HandedOver() {
    }

    static List<Problem> told(CheckedService service, List<Problem> problems, ConnectorCatalogue connectors) {
        if (service.called().isEmpty() && !service.isCalled()) {
            return problems;
        }
        List<Problem> told = new ArrayList<>();
        for (Problem problem : problems) {
            Matcher path = PATH.matcher(problem.messageDe());
            told.add(problem.code().equals("unknown-path") && path.find() ? elsewhere(service, problem, path.group(1), connectors) : problem);
        }
        return told;
    }

    private static Problem elsewhere(CheckedService service, Problem problem, String path, ConnectorCatalogue connectors) {
        Optional<Problem> in = service.calls().stream().filter(call -> NamesAt.namesOf(call.by(), connectors).knows(path)).findFirst()
                .map(call -> missing(problem, path, call));
        return in.or(() -> service.process().ofType("callActivity").stream().filter(call -> service.family().find(call.attribute("calledElement").orElse(""))
                .filter(called -> NamesAt.namesOf(called, connectors).knows(path)).isPresent()).findFirst().map(call -> lost(problem, path, call))).orElse(problem);
    }

    private static Problem lost(Problem problem, String path, FlowNode call) {
        String name = Names.withoutRows(path).replaceFirst("\\..*", "");
        Fix fix = Fixes.model("„" + name + "“ nach dem Aufruf zurückgeben", "Give \"" + name + "\" back after the call",
                text -> text.extension(call.id(), "camunda:out", "sourceExpression=\"${data." + name + "}\" target=\"" + name + "\""));
        return new Problem(problem.severity(), problem.file(), problem.place(), "not-handed-back",
                "„data." + path + "“ gibt es nur im aufgerufenen Prozess (" + ElementNames.name(call) + "): Er hat eigene Daten. Lassen Sie „" + name + "“ zurückgeben.",
                "\"data." + path + "\" exists only in the called process (" + ElementNames.name(call) + "): it has data of its own. Have \"" + name + "\" given back.",
                List.of(fix));
    }

    private static Problem missing(Problem problem, String path, ProcessFamily.Call call) {
        String name = Names.withoutRows(path).replaceFirst("\\..*", "");
        Fix fix = Fixes.model("„" + name + "“ beim Aufruf übergeben", "Hand \"" + name + "\" over with the call",
                text -> text.extension(call.step().id(), "camunda:in", "sourceExpression=\"${data." + name + "}\" target=\"" + name + "\""));
        return new Problem(problem.severity(), problem.file(), problem.place(), "not-handed-over",
                "„data." + path + "“ ist hier nicht da: Der aufgerufene Prozess hat eigene Daten. Übergeben Sie „" + name + "“ beim Aufruf ("
                        + ElementNames.name(call.step()) + ").",
                "\"data." + path + "\" is not here: the called process has data of its own. Hand \"" + name + "\" over with the call ("
                        + ElementNames.name(call.step()) + ").", List.of(fix));
    }
}
