package de.laufzettel.design.names;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.design.check.ProcessFamily;
import de.laufzettel.design.names.DataName.Writer;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what the forms, decisions and connectors of a service write into {@code data}. */
public final class NamesReader {

    private final ConnectorCatalogue connectors;
    private final CheckedService service;
    private final SortedMap<String, List<DataName>> names = new TreeMap<>();
    private final Map<String, List<DataName>> byForm = new HashMap<>();
    private final Map<String, List<DataName>> byElement = new HashMap<>();
    private final boolean through;
    private boolean guessed;

    /** @param byElement what each step of the process writes */
    public record Written(Names names, Map<String, List<DataName>> byElement) {
    }

    private NamesReader(ConnectorCatalogue connectors, CheckedService service, boolean through) {
        this.through = through;
        this.connectors = connectors;
        this.service = service;
    }

    public static Written read(CheckedService service, ConnectorCatalogue connectors) {
        return read(service, connectors, true);
    }

    /** @param through whether what passes between processes is looked for at the other side; one that calls another must end somewhere */
    private static Written read(CheckedService service, ConnectorCatalogue connectors, boolean through) {
        NamesReader reader = new NamesReader(connectors, service, through);
        CaseNames.ALL.forEach(reader::add);
        ProcessModel process = service.process();
        reader.guessed = process == null;
        if (process != null) {
            process.nodes().values().forEach(node -> reader.add(node.id(), Rounds.of(node, process, reader.writtenBy(node))));
        }
        reader.startForm(process);
        SortedMap<String, DataName> all = new TreeMap<>();
        reader.names.forEach((path, list) -> all.put(path, DataName.merged(list)));
        return new Written(new Names(Collections.unmodifiableSortedMap(all), reader.guessed),
                Collections.unmodifiableMap(reader.byElement));
    }

    private void startForm(ProcessModel process) {
        Optional<FlowNode> start = process == null ? Optional.empty() : process.start();
        List<DataName> written = service.isCalled() ? handedIn(start.map(FlowNode::id).orElse(""))
                : form(service.source().manifest().start().form(), start.map(FlowNode::id).orElse(""));
        add(start.map(FlowNode::id).orElse(""), written);
        byElement.computeIfAbsent(start.map(FlowNode::id).orElse(""), element -> new ArrayList<>()).addAll(CaseNames.ALL);
    }

    private void add(DataName name) {
        names.computeIfAbsent(name.path(), path -> new ArrayList<>()).add(name);
    }

    private void add(String element, List<DataName> written) {
        written.forEach(this::add);
        if (!written.isEmpty()) {
            byElement.computeIfAbsent(element, each -> new ArrayList<>()).addAll(written);
        }
    }

    private List<DataName> writtenBy(FlowNode node) {
        return switch (node.type()) {
            case "userTask" -> form(node.formKey().orElse(""), node.id());
            case "businessRuleTask" -> node.resultPath().map(path -> decision(node, path)).orElse(List.of());
            case "serviceTask", "sendTask" -> node.resultPath().map(path -> connector(node, path)).orElse(List.of());
            case "callActivity" -> handedBack(node);
            default -> List.of();
        };
    }

    private List<DataName> handedIn(String start) {
        List<DataName> names = new ArrayList<>();
        for (ProcessFamily.Call call : service.calls()) {
            Optional<Names> there = through ? Optional.of(read(call.by(), connectors, false).names()) : Optional.empty();
            call.step().handsIn().forEach(in -> names.addAll(HandedNames.of(in, there, call.step(), start)));
        }
        return names;
    }

    private List<DataName> handedBack(FlowNode call) {
        Optional<Names> there = through ? service.family().find(call.attribute("calledElement").orElse(""))
                .map(called -> read(called, connectors, false).names()) : Optional.empty();
        return call.handsBack().stream().flatMap(back -> HandedNames.of(back, there, call, call.id()).stream()).toList();
    }

    private List<DataName> form(String key, String element) {
        FormSchema form = service.forms().get(key);
        guessed |= form == null;
        return form == null ? List.of()
                : byForm.computeIfAbsent(key, each -> FormNames.of(key, form)).stream().map(name -> name.by(element)).toList();
    }

    private List<DataName> decision(FlowNode task, String path) {
        Optional<DecisionFile.Decision> decision = task.decisionRef().flatMap(service::decision);
        if (decision.isEmpty()) {
            // a problem already; everything read from it would only hide that
            return List.of(StepNames.open(task, path, Writer.Kind.DECISION));
        }
        return StepNames.decision(service, task, decision.get(), path);
    }

    private List<DataName> connector(FlowNode step, String path) {
        Optional<OperationDescription> operation = step.topic().flatMap(connectors::describe);
        return operation.isEmpty() ? List.of(StepNames.open(step, path, Writer.Kind.CONNECTOR))
                : StepNames.connector(step, operation.get(), path);
    }
}
