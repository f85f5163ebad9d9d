package de.laufzettel.design.names;

import de.laufzettel.bpm.Expression;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading from the entry that a loop is at, such as {@code person.name}, is reading from the list that it goes through. */
final class RoundEntries {

    private final @Nullable ProcessModel process;
    private final Expressions expressions;

    RoundEntries(@Nullable ProcessModel process, Expressions expressions) {
        this.process = process;
        this.expressions = expressions;
    }

    /** @param unknown what is wrong with a path below {@code data} */
    List<ExpressionFinding> findings(Expression expression, @Nullable String element, Names names,
            Function<String, Optional<ExpressionFinding>> unknown) {
        List<ExpressionFinding> findings = new ArrayList<>();
        Map<String, String> lists = lists(element);
        // that something else is no list, or is not known at all, is told where the loop is
        lists.values().removeIf(list -> names.find(list).map(DataName::type).orElse(ValueType.ANY) != ValueType.LIST);
        if (!lists.isEmpty()) {
            visit(expression, lists, unknown, findings);
        }
        return findings;
    }

    private static void visit(Expression expression, Map<String, String> lists, Function<String, Optional<ExpressionFinding>> unknown,
            List<ExpressionFinding> findings) {
        if (expression instanceof Expression.Entry entry && lists.containsKey(entry.variable())) {
            String list = lists.get(entry.variable());
            unknown.apply(list + "." + entry.path()).ifPresent(found -> {
                String suggestion = found.suggestion() == null || !found.suggestion().startsWith("data." + list + ".") ? null
                        : entry.variable() + found.suggestion().substring(("data." + list).length());
                findings.add(new ExpressionFinding(found.error(), found.code(), entry.variable() + "." + entry.path(), suggestion, found.de(), found.en()));
            });
        }
        expression.parts().forEach(part -> visit(part, lists, unknown, findings));
    }

    /** By the name that a loop around the element gives to its entries, the list it goes through. */
    private Map<String, String> lists(@Nullable String element) {
        Map<String, String> lists = new HashMap<>();
        for (FlowNode node = process == null ? null : process.nodes().get(String.valueOf(element)); node != null;
                node = process.nodes().get(String.valueOf(node.parentId()))) {
            if (node.loop() != null && node.loop().elementVariable() != null && node.loop().collection() != null) {
                try {
                    if (expressions.read(node.loop().collection()) instanceof Expression.Path path) {
                        lists.putIfAbsent(node.loop().elementVariable(), path.path());
                    }
                } catch (ExpressionRejected gatesToSay) {
                    continue;
                }
            }
        }
        return lists;
    }
}
