package de.laufzettel.design.branches;

import de.laufzettel.bpm.DecisionTable;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that scenarios can cover in a service.
 *
 * @param elements ids of elements that a case can enter
 * @param flows    ids of arrows
 * @param tables   decisions with rows
 */
public record Coverable(List<String> elements, List<String> flows, List<Table> tables) {

    /** @param file name of the file below {@code decisions/}, without ending */
    public record Table(String file, String decision, String name, List<String> rows) {
    }

    /** Texts and notes are in the drawing, but no case enters them. */
    private static final Set<String> NOT_ENTERED = Set.of("dataObjectReference", "dataStoreReference", "textAnnotation", "lane", "participant");

    public static Coverable of(ServicePackage service) {
        List<Table> tables = new ArrayList<>();
        service.decisions().forEach((file, dmn) -> {
            try {
                DecisionTable.read(dmn).stream().filter(table -> !table.rules().isEmpty()).forEach(table -> tables.add(
                        new Table(file, table.id(), table.name(), table.rules().stream().map(DecisionTable.Rule::id).toList())));
            } catch (ModelRejected unreadable) {
                // the check says so; nothing of it can be covered
            }
        });
        try {
            ProcessModel process = ProcessModel.parse(service.process());
            return new Coverable(process.nodes().values().stream().filter(node -> !NOT_ENTERED.contains(node.type())).map(FlowNode::id).toList(),
                    List.copyOf(process.flows().keySet()), List.copyOf(tables));
        } catch (ModelRejected unreadable) {
            return new Coverable(List.of(), List.of(), List.copyOf(tables));
        }
    }
}
