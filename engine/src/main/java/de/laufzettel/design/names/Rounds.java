package de.laufzettel.design.names;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.names.DataName.Writer;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.List;

/** What a step writes that is carried out several times, or lies in something that is: one entry of a list for each round. */
final class Rounds {

    private Rounds() {
    }

    static List<DataName> of(FlowNode step, ProcessModel process, List<DataName> names) {
        if (names.isEmpty() || !isRepeated(step, process)) {
            return names;
        }
        if (step.type().equals("callActivity")) {
            return names.stream().map(name -> name.path().contains(".") ? name : name.asList()).toList();
        }
        // answers of people stand at the root of the data, but those of rounds need a name to stand below
        String list = step.resultPath().orElse(step.id());
        boolean answers = step.type().equals("userTask");
        List<DataName> entries = new ArrayList<>();
        entries.add(new DataName(list, ValueType.LIST, step.name(), step.name(), List.of(), names.get(0).open() && !answers, false,
                List.of(new Writer(names.get(0).firstWriter().map(Writer::kind).orElse(Writer.Kind.PROCESS),
                        ServicePackage.PROCESS, step.id(), step.id()))));
        names.stream().filter(name -> answers || !name.path().equals(list))
                .forEach(name -> entries.add(answers ? name.at(list + "." + name.path()) : name));
        return entries;
    }

    private static boolean isRepeated(FlowNode step, ProcessModel process) {
        for (FlowNode node = step; node != null; node = process.nodes().get(String.valueOf(node.parentId()))) {
            if (node.loop() != null) {
                return true;
            }
        }
        return false;
    }
}
