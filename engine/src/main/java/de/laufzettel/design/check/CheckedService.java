package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service with its files read, as far as they can be read; what cannot is a problem of its own, and the rules go on
 * with the rest. A process that another one of the file calls is looked at by itself, since it has data of its own: see {@link #called()}.
 */
public record CheckedService(ServicePackage source, @Nullable ProcessModel process, @Nullable FlowGraph graph, SortedMap<String, FormSchema> forms,
        SortedMap<String, DecisionFile> decisions, List<Problem> unreadable, ProcessFamily family) {

    public static CheckedService read(ServicePackage source) {
        List<Problem> unreadable = new ArrayList<>();
        ProcessModel process = null;
        try {
            process = ProcessModel.parse(source.process());
        } catch (ModelRejected rejected) {
            unreadable.add(Parsed.problem(ServicePackage.PROCESS, rejected));
        }
        SortedMap<String, FormSchema> forms = new TreeMap<>();
        source.forms().forEach((key, json) -> {
            try {
                forms.put(key, FormSchema.parse(json));
            } catch (FormRejected rejected) {
                unreadable.add(Parsed.problem(formFile(key), rejected));
            }
        });
        SortedMap<String, DecisionFile> decisions = new TreeMap<>();
        source.decisions().forEach((key, dmn) -> {
            try {
                decisions.put(key, DecisionFile.parse(dmn));
            } catch (DecisionFile.NotADecision rejected) {
                unreadable.add(Parsed.problem(decisionFile(key), rejected));
            }
        });
        ProcessFamily family = new ProcessFamily();
        CheckedService service = new CheckedService(source, process, process == null ? null : FlowGraph.of(process), forms, decisions, unreadable, family);
        family.add(service);
        for (String other : process == null ? List.<String>of() : process.calledProcessIds()) {
            ProcessModel called = ProcessModel.parse(source.process(), other);
            family.add(new CheckedService(source, called, FlowGraph.of(called), forms, decisions, List.of(), family));
        }
        return service;
    }

    /** The same service with one of the processes that are called as its process. */
    public List<CheckedService> called() {
        return family.called();
    }

    public boolean isCalled() {
        return this != family.main();
    }

    /** The steps of all processes of the file. */
    public List<FlowNode> steps() {
        return family.steps();
    }

    /** Who calls this process. */
    public List<ProcessFamily.Call> calls() {
        return process == null ? List.of() : family.callsOf(process.id());
    }

    /** The part of the service that an element lies in. */
    public CheckedService around(String element) {
        return called().stream().filter(each -> each.process() != null && (each.process().nodes().containsKey(element)
                || each.process().flows().containsKey(element))).findFirst().orElse(this);
    }

    public static String formFile(String key) {
        return "forms/" + key + ".form.json";
    }

    public static String decisionFile(String key) {
        return "decisions/" + key + ".dmn";
    }

    public static String textFile(String key) {
        return "texts/" + key + ".html";
    }

    public Optional<DecisionFile.Decision> decision(String id) {
        return decisions.values().stream().flatMap(file -> file.decisions().stream())
                .filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** The file that a decision is in; empty when there is none. */
    public String decisionFileOf(String id) {
        return decisions.entrySet().stream().filter(file -> file.getValue().decisions().stream().anyMatch(decision -> decision.id().equals(id)))
                .map(file -> decisionFile(file.getKey())).findFirst().orElse("");
    }

    public boolean hasForm(String key) {
        return source.forms().containsKey(key);
    }

    public boolean hasText(String key) {
        return source.texts().containsKey(key);
    }
}
