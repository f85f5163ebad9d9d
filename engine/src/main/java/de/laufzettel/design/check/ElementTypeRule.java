package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.InputTypes;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the engine itself reads from data is what it can use: times for deadlines, names for groups, a list to go through. */
final class ElementTypeRule implements DataRule {

    private static final Set<ValueType> TIME = Set.of(ValueType.DATE, ValueType.TEXT);
    private static final Set<ValueType> NAMES = Set.of(ValueType.TEXT, ValueType.LIST);

    private final InputTypes types;

    ElementTypeRule(Expressions expressions) {
        this.types = new InputTypes(expressions);
    }

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().nodes().values().forEach(node -> check(node, names, problems));
        }
        return problems;
    }

    private void check(FlowNode node, NamesAt names, List<Problem> problems) {
        for (String time : List.of("dueDate", "followUpDate")) {
            must(node, node.attribute(time).orElse(null), TIME, "einen Tag oder eine Frist", "a day or a period", names, problems);
        }
        for (String who : List.of("assignee", "candidateUsers", "candidateGroups")) {
            must(node, node.attribute(who).orElse(null), NAMES, "den Namen einer Gruppe oder Person", "the name of a group or person", names, problems);
        }
        must(node, node.attribute("priority").orElse(null), Set.of(ValueType.NUMBER), "eine Zahl", "a number", names, problems);
        if (node.event() != null && node.event().type().equals("timer")) {
            boolean period = "timeDuration".equals(node.event().timerKind());
            must(node, node.event().expression(), period ? Set.of(ValueType.TEXT) : TIME, period ? "eine Frist wie P14D" : "einen Tag oder eine Frist",
                    period ? "a period such as P14D" : "a day or a period", names, problems);
        } else if (node.event() != null && node.event().type().equals("conditional")) {
            must(node, node.event().expression(), Set.of(ValueType.YES_NO), "ja oder nein", "yes or no", names, problems);
        }
        if (node.loop() != null) {
            must(node, node.loop().collection(), Set.of(ValueType.LIST), "eine Liste", "a list", names, problems);
            must(node, node.loop().cardinality(), Set.of(ValueType.NUMBER), "eine Zahl", "a number", names, problems);
            must(node, node.loop().completionCondition(), Set.of(ValueType.YES_NO), "ja oder nein", "yes or no", names, problems);
        }
    }

    private void must(FlowNode node, @Nullable String text, Set<ValueType> wanted, String de, String en, NamesAt names, List<Problem> problems) {
        types.typeOf(text, names).filter(type -> !wanted.contains(type)).ifPresent(type -> problems.add(Problem.error(PROCESS, node.id(), "type-mismatch",
                ElementNames.de(node) + " braucht hier " + de + ", " + String.valueOf(text).strip() + " ist aber " + type.de() + ".",
                ElementNames.en(node) + " needs " + en + " here, but " + String.valueOf(text).strip() + " is " + type.en() + ".")));
    }
}
