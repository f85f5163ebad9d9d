package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what logic turned a component into; where it gave other children, they take part from then on, in later rows too. */
final class Exchange {
    private static final List<String> HOLD_CHILDREN = List.of("components", "columns", "rows");
    private final Run run;

    private Exchange(Run run) {
        this.run = run;
    }

    static void apply(Instance it, Map<String, Object> props) {
        Map<String, @Nullable Object> groups = new LinkedHashMap<>();
        for (String name : HOLD_CHILDREN) {
            if (props.get(name) != it.spec().props.get(name)) {
                groups.put(name, props.get(name));
            }
        }
        List<Node> children = null;
        if (!groups.isEmpty()) {
            try {
                children = new Exchange(it.run).nodes(it.node.source.with(groups).children(), it.node);
            } catch (FormRejected e) {
                throw new EvaluationRefused(it.path(), "logic gave a component children that are none: " + e.getMessage());
            }
        }
        it.run.replace(it.node, new Spec(it.run.plan, it.node, props, children));
    }

    private List<Node> nodes(List<Component> components, Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Component component : components) {
            Node node = new Node(run.newNode(), component, parent);
            node.sharesPath = true;
            node.children.addAll(nodes(Overrides.children(component), node));
            node.spec = new Spec(run.plan, node, Overrides.ofServer(component));
            nodes.add(node);
        }
        return nodes;
    }
}
