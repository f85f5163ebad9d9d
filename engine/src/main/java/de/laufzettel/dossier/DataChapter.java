package de.laufzettel.dossier;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Which data the service processes, what for and how long: the draft of the record of processing activities (Art. 30 GDPR).
 * What the package says is filled in, what only the controller knows is asked for by name, never invented.
 */
final class DataChapter {

    private final ServicePackage service;
    private final @Nullable ProcessModel process;
    private final FormsChapter forms;
    private final ConnectorCatalogue connectors;
    private final Words words;
    private final Map<?, ?> record;

    DataChapter(ServicePackage service, @Nullable ProcessModel process, FormsChapter forms, ConnectorCatalogue connectors, Words words) {
        this.service = service;
        this.process = process;
        this.forms = forms;
        this.connectors = connectors;
        this.words = words;
        this.record = service.manifest().further().get("processing") instanceof Map<?, ?> map ? map : Map.of();
    }

    void write(Element body) {
        Element section = Html.section(body, words.say("data"), "data");
        section.appendElement("p").text(words.say("data.intro"));
        Element list = section.appendElement("dl").addClass("facts");
        pair(list, "controller", "controller");
        Html.pair(list, words.say("data.office"), service.manifest().office());
        pair(list, "purpose", "purpose");
        pair(list, "legalBasis", "legalBasis");
        pair(list, "subjects", "subjects");
        Html.pair(list, words.say("data.recipients"), recipients());
        pair(list, "thirdCountries", "thirdCountries");
        Html.pair(list, words.say("data.retention"), words.say("data.retentionText", service.manifest().retentionDays(), service.manifest().historyDays()));
        pair(list, "measures", "measures");
        Element table = Html.table(section, words.say("data.caption"), List.of(words.say("data.field"), words.say("data.path"), words.say("data.from"),
                words.say("data.use"), words.say("data.erased")), 22, 20, 20, 28, 10);
        String erased = words.say("days", service.manifest().retentionDays());
        Set<String> told = new LinkedHashSet<>();
        forms.forms().forEach((key, form) -> FieldList.of(form).stream().filter(field -> !field.group() && !field.path().isEmpty())
                .filter(field -> told.add(field.path()))
                .forEach(field -> Html.row(table, List.of(field.label(), field.path(), forms.titleOf(key), use(field.path()), erased))));
    }

    /** What the service says about itself; else that somebody has to. */
    private void pair(Element list, String key, String word) {
        Object value = record.get(key);
        Object said = value instanceof Map<?, ?> languages ? languages.get(words.locale().getLanguage()) : value;
        Html.pair(list, words.say("data." + word), said == null || String.valueOf(said).isBlank() ? words.say("data.missing") : String.valueOf(said));
    }

    private String recipients() {
        Set<String> names = new TreeSet<>();
        if (process != null) {
            process.nodes().values().stream().flatMap(node -> node.topic().stream()).forEach(topic -> names.add(connectors.describe(topic)
                    .map(one -> "en".equals(words.locale().getLanguage()) ? one.name().en() : one.name().de()).orElse(topic)));
            process.ofType("userTask").stream().flatMap(task -> task.attribute("candidateGroups").stream()).forEach(names::add);
        }
        return names.isEmpty() ? words.say("data.nobody") : String.join(", ", names);
    }

    /** Where the value is read: in conditions and inputs of steps, in decisions and in texts. */
    private String use(String path) {
        Pattern read = Pattern.compile("\\bdata\\." + Pattern.quote(path) + "(?![\\p{L}\\p{N}_])");
        Set<String> uses = new LinkedHashSet<>();
        if (process != null) {
            process.nodes().values().stream().filter(node -> read.matcher(node.inputs() + " " + node.attributes() + " " + node.properties()).find())
                    .forEach(node -> uses.add(words.say("data.inStep", name(node))));
            process.flows().values().stream().filter(flow -> flow.condition() != null && read.matcher(flow.condition()).find())
                    .forEach(flow -> process.node(flow.sourceId()).ifPresent(node -> uses.add(words.say("data.inStep", name(node)))));
        }
        service.decisions().forEach((key, dmn) -> {
            if (read.matcher(new String(dmn, StandardCharsets.UTF_8)).find()) {
                uses.add(words.say("data.inDecision", key));
            }
        });
        service.texts().forEach((key, text) -> {
            if (read.matcher(text).find()) {
                uses.add(words.say("data.inText", key));
            }
        });
        return uses.isEmpty() ? words.say("data.shownOnly") : uses.stream().collect(Collectors.joining("; "));
    }

    private static String name(FlowNode node) {
        return node.name().isBlank() ? node.id() : node.name().replaceAll("\\s+", " ");
    }
}
