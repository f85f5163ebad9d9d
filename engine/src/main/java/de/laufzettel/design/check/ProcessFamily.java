package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of one file: the one that a case begins with, and those that it calls. */
public final class ProcessFamily {

    private final List<CheckedService> members = new ArrayList<>();

    /** @param by the part of the service that the calling step lies in */
    public record Call(CheckedService by, FlowNode step) {
    }

    void add(CheckedService member) {
        members.add(member);
    }

    CheckedService main() {
        return members.get(0);
    }

    List<CheckedService> called() {
        return members.stream().skip(1).filter(member -> !callsOf(member.process().id()).isEmpty()).toList();
    }

    /** Ids of processes that can be run and that nothing calls. */
    List<String> uncalled() {
        return members.stream().skip(1).map(member -> member.process().id()).filter(id -> callsOf(id).isEmpty()).toList();
    }

    List<FlowNode> steps() {
        return members.stream().filter(member -> member.process() != null).flatMap(member -> member.process().nodes().values().stream()).toList();
    }

    List<SequenceFlow> flows() {
        return members.stream().filter(member -> member.process() != null).flatMap(member -> member.process().flows().values().stream()).toList();
    }

    List<Call> callsOf(String process) {
        return members.stream().filter(member -> member.process() != null).flatMap(member -> member.process().ofType("callActivity").stream()
                .filter(step -> process.equals(step.attribute("calledElement").orElse(""))).map(step -> new Call(member, step))).toList();
    }

    public Optional<CheckedService> find(String process) {
        return members.stream().filter(member -> member.process() != null && member.process().id().equals(process)).findFirst();
    }
}
