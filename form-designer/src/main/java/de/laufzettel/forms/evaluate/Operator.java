package de.laufzettel.forms.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the comparisons of a simple condition. */
interface Operator {
    /**
     * @param node the component asked about; null when the form has none of that name
     * @param value its value
     * @param compared what the condition names
     */
    record Question(Run run, @Nullable Node node, @Nullable Object value, @Nullable Object compared) {
        Question about(@Nullable Object element) {
            return new Question(run, node, element, compared);
        }

        boolean isType(String type) {
            return node != null && run.spec(node).type.equals(type);
        }
    }

    boolean holds(Question question);

    /** Of a list, any element may satisfy it. */
    static Operator ofElements(Operator operator) {
        return question -> question.value() instanceof List<?> list
                ? list.stream().anyMatch(element -> operator.holds(question.about(element)))
                : operator.holds(question);
    }
}
