package de.laufzettel.studio;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.studio.XmlTags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A BPMN or DMN file from anywhere: made into the one that a service works on, in UTF-8 and under the service's name. */
record ForeignModel(Kind kind, XmlText text) {

    enum Kind {
        PROCESS, DECISION
    }

    /** Names of attributes that point to a process. */
    private static final Set<String> POINTING = Set.of("bpmnElement", "processRef", "calledElement");

    /** The file is neither BPMN nor DMN. */
    static final class NoModel extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /**
     * @param originalPath where the bytes stay as they came; not *.bpmn or *.dmn, those must be UTF-8
     * @param changes      what was done to it on the way; everything else is as it came
     */
    record InService(String path, byte[] content, String originalPath, List<ImportChange> changes) {
    }

    /** @throws NoModel it is something else */
    static ForeignModel read(byte[] bytes) {
        XmlText text = XmlText.of(bytes);
        Tag root = XmlTags.of(text.text()).stream().findFirst().orElseThrow(NoModel::new);
        if (!root.localName().equals("definitions")) {
            throw new NoModel();
        }
        String prefix = root.name().contains(":") ? ":" + root.name().substring(0, root.name().indexOf(':')) : "";
        return new ForeignModel(root.value("xmlns" + prefix).contains("/spec/DMN/") ? Kind.DECISION : Kind.PROCESS, text);
    }

    /**
     * @param id   the service's: two services with one process id would replace each other
     * @param name of the file, where the service may have several of its kind
     */
    InService inService(String id, String name) {
        String path = kind == Kind.PROCESS ? ServicePackage.PROCESS : "decisions/" + name + ".dmn";
        List<ImportChange> changes = new ArrayList<>();
        if (!text.encoding().equals(StandardCharsets.UTF_8)) {
            changes.add(text.declared() ? ImportChange.encoding(path, text.encoding()) : ImportChange.guessed(path, text.encoding()));
        }
        String process = kind == Kind.PROCESS ? mainProcess(text.text()) : "";
        String named = named(text.text(), process, id);
        if (!named.equals(text.text())) {
            changes.add(ImportChange.processId(path, process, id));
        } else if (!process.isEmpty() && !process.equals(id)) {
            changes.add(ImportChange.keptProcessId(path, process, id));
        }
        return new InService(path, named.getBytes(StandardCharsets.UTF_8), "original/" + path.replaceFirst("\\.(bpmn|dmn)$", ".xml"), changes);
    }

    static byte[] named(byte[] model, String processId, String id) {
        return named(new String(model, StandardCharsets.UTF_8), processId, id).getBytes(StandardCharsets.UTF_8);
    }

    /** Where something else in the file bears the name already, the process keeps its own. */
    private static String named(String model, String processId, String id) {
        if (processId.isEmpty() || processId.equals(id) || XmlTags.of(model).stream().anyMatch(tag -> tag.value("id").equals(id))) {
            return model;
        }
        return XmlTags.changed(model, (tag, attribute) -> {
            boolean its = tag.localName().equals("process") && attribute.name().equals("id") || POINTING.contains(attribute.localName());
            String value = attribute.value();
            String prefix = value.endsWith(":" + processId) ? value.substring(0, value.indexOf(':') + 1) : "";
            return its && value.equals(prefix + processId) ? prefix + id : value;
        });
    }

    /** The executable one of several; the first where none is. Empty where none has an id. */
    private static String mainProcess(String model) {
        List<Tag> processes = XmlTags.of(model).stream().filter(tag -> tag.localName().equals("process") && !tag.value("id").isEmpty()).toList();
        return processes.stream().filter(process -> process.value("isExecutable").equals("true")).findFirst()
                .or(() -> processes.stream().findFirst()).map(process -> process.value("id")).orElse("");
    }
}
