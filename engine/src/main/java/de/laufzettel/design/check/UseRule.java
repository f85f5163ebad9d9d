package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.design.Problem;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every form, decision and text is used by some step, and a text for citizens is there in each language of the service. */
final class UseRule implements Rule {

    private final ConnectorCatalogue connectors;

    UseRule(ConnectorCatalogue connectors) {
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            forms(service, problems);
            decisions(service, problems);
            texts(service, problems);
            service.family().uncalled().forEach(process -> problems.add(Problem.warning(PROCESS, process, "unused-process",
                    "Der Prozess „" + process + "“ wird von keinem anderen aufgerufen. Rufen Sie ihn auf, oder entfernen Sie ihn.",
                    "The process \"" + process + "\" is called by no other. Call it, or remove it.")));
        }
        return problems;
    }

    private static void forms(CheckedService service, List<Problem> problems) {
        Set<String> used = new HashSet<>(Set.of(service.source().manifest().start().form()));
        service.steps().forEach(node -> node.formKey().ifPresent(used::add));
        service.source().forms().keySet().stream().filter(key -> !used.contains(key)).forEach(key -> problems.add(unused(
                CheckedService.formFile(key), "unused-form", "Das Formular „" + key + "“ kommt in keinem Schritt vor.",
                "The form \"" + key + "\" is used by no step.")));
    }

    private static void decisions(CheckedService service, List<Problem> problems) {
        List<String> open = new ArrayList<>(service.steps().stream().flatMap(node -> node.decisionRef().stream()).toList());
        Set<String> used = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (used.add(id)) {
                service.decision(id).ifPresent(decision -> open.addAll(decision.requires()));
            }
        }
        service.decisions().forEach((key, file) -> {
            if (!file.decisions().isEmpty() && file.decisions().stream().noneMatch(decision -> used.contains(decision.id()))) {
                problems.add(unused(CheckedService.decisionFile(key), "unused-decision", "Die Entscheidung „" + key + "“ kommt in keinem Schritt vor.",
                        "The decision \"" + key + "\" is used by no step."));
            } else {
                file.decisions().stream().filter(decision -> !used.contains(decision.id())).forEach(decision -> problems.add(Problem.warning(
                        CheckedService.decisionFile(key), decision.id(), "unused-decision",
                        "Die Entscheidung „" + decision.name() + "“ wird von keinem Schritt und keiner anderen Entscheidung gebraucht.",
                        "The decision \"" + decision.name() + "\" is needed by no step and by no other decision.")));
            }
        });
    }

    private void texts(CheckedService service, List<Problem> problems) {
        Set<String> used = new HashSet<>();
        boolean chosenLater = false;
        for (FlowNode step : service.steps()) {
            String topic = step.topic().orElse("");
            for (FieldDescription field : connectors.describe(topic).map(operation -> operation.input().fields()).orElse(List.of())) {
                if (field.kind() == FieldKind.TEXT_KEY && step.inputs().get(field.name()) instanceof String key) {
                    chosenLater |= key.contains("${");
                    used.add(key.strip());
                    if (connectors.category(topic).filter(Category.MESSAGES::equals).isPresent()) {
                        languages(service, key.strip(), problems);
                    }
                }
            }
        }
        if (!chosenLater) {
            service.source().texts().keySet().stream().filter(key -> !used.contains(key.replaceFirst("\\.[a-z-]{2,10}$", "")))
                    .forEach(key -> problems.add(unused(CheckedService.textFile(key), "unused-text", "Der Text „" + key + "“ kommt in keinem Schritt vor.",
                            "The text \"" + key + "\" is used by no step.")));
        }
    }

    private static void languages(CheckedService service, String key, List<Problem> problems) {
        if (service.hasText(key)) {
            service.source().manifest().languages().stream().skip(1).filter(language -> !service.hasText(key + "." + language))
                    .forEach(language -> problems.add(Problem.warning(CheckedService.textFile(key), "", "missing-translation",
                            "Der Text „" + key + "“ geht an Bürgerinnen und Bürger und fehlt in einer Sprache der Leistung (" + language + ").",
                            "The text \"" + key + "\" goes to citizens and is missing in a language of the service (" + language + ").")));
        }
    }

    private static Problem unused(String file, String code, String de, String en) {
        return Problem.warning(file, "", code, de + " Verwenden Sie die Datei, oder entfernen Sie sie.", en + " Use it, or remove the file.")
                .with(Fixes.remove("Datei entfernen", "Remove the file", file));
    }
}
