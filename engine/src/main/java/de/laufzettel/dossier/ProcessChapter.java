package de.laufzettel.dossier;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The steps in the order of the flow: who does what, with which form, what the applicant is told, and how it goes on. */
final class ProcessChapter {

    private final @Nullable ProcessModel process;
    private final ServicePackage service;
    private final FormsChapter forms;
    private final ConnectorCatalogue connectors;
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<FlowNode> steps;

    ProcessChapter(ServicePackage service, @Nullable ProcessModel process, FormsChapter forms, ConnectorCatalogue connectors, Words words) {
        this.service = service;
        this.process = process;
        this.forms = forms;
        this.connectors = connectors;
        this.words = words;
        this.steps = process == null ? List.of() : Steps.inOrder(process);
        steps.forEach(step -> numbers.put(step.id(), numbers.size() + 1));
    }

    /** The whole flow as one text, for those who do not see the drawing. */
    String inWords() {
        return steps.stream().filter(step -> !step.name().isBlank()).map(FlowNode::name).collect(Collectors.joining(" – "));
    }

    void write(Element body) {
        Element section = Html.section(body, words.say("steps"), "steps");
        Map<String, String> documentation = documentation();
        for (FlowNode step : steps) {
            Element one = section.appendElement("div").addClass("step");
            one.appendElement("h3").text(numbers.get(step.id()) + ". " + name(step));
            Element list = one.appendElement("dl").addClass("facts");
            Html.pair(list, words.say("steps.kind"), kind(step));
            Html.pair(list, words.say("steps.who"), who(step));
            step.formKey().or(() -> start(step)).ifPresent(key -> Html.pair(list, words.say("steps.form"), forms.titleOf(key)));
            step.decisionRef().ifPresent(ref -> Html.pair(list, words.say("steps.decision"), ref));
            step.resultPath().ifPresent(path -> Html.pair(list, words.say("steps.result"), "data." + path));
            Html.pair(list, words.say("steps.status"), step.properties().getOrDefault("status." + words.locale().getLanguage(), ""));
            Html.pair(list, words.say("steps.documentation"), documentation.getOrDefault(step.id(), ""));
            Html.pair(list, words.say("steps.next"), next(step));
        }
    }

    private java.util.Optional<String> start(FlowNode step) {
        return step.type().equals("startEvent") && step.parentId() == null && step.event() == null
                ? java.util.Optional.of(service.manifest().start().form()) : java.util.Optional.empty();
    }

    private String kind(FlowNode step) {
        String kind = words.kind("element", step.type());
        if (step.topic().isPresent()) {
            return connectors.describe(step.topic().get()).map(one -> words.say("steps.connector",
                    "en".equals(words.locale().getLanguage()) ? one.name().en() : one.name().de())).orElse(kind);
        }
        return step.event() == null ? kind : kind + ": " + words.kind("event", step.event().type())
                + (step.event().expression() == null ? step.event().reference() == null ? "" : " " + step.event().reference() : " " + step.event().expression());
    }

    private static String who(FlowNode step) {
        return java.util.stream.Stream.of("assignee", "candidateGroups", "candidateUsers").map(key -> step.attribute(key).orElse(""))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    private String next(FlowNode step) {
        List<String> ways = new ArrayList<>();
        for (String flowId : step.outgoing()) {
            SequenceFlow flow = process == null ? null : process.flows().get(flowId);
            FlowNode target = flow == null ? null : process.nodes().get(flow.targetId());
            if (target != null) {
                String way = words.say("steps.to", numbers.get(target.id()), name(target));
                String label = flow.name().isBlank() ? "" : "„" + flow.name() + "“ ";
                ways.add(flow.condition() != null ? words.say("steps.when", way, label + flow.condition())
                        : flow.isDefault() ? words.say("steps.otherwise", way) : way);
            }
        }
        return String.join("; ", ways);
    }

    private String name(FlowNode step) {
        return step.name().isBlank() ? words.kind("element", step.type()) : step.name().replaceAll("\\s+", " ");
    }

    private Map<String, String> documentation() {
        Map<String, String> found = new HashMap<>();
        for (Element element : Jsoup.parse(new String(service.process(), java.nio.charset.StandardCharsets.UTF_8), "", Parser.xmlParser()).getAllElements()) {
            if (element.tagName().replaceFirst(".*:", "").equals("documentation") && element.parent() != null) {
                found.merge(Objects.requireNonNull(element.parent()).attr("id"), element.wholeText().strip(), (one, other) -> one + "\n" + other);
            }
        }
        return found;
    }
}
