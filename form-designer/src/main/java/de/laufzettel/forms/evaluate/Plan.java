package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.schema.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compiled tree of a form. */
final class Plan {
    final FormSchema schema;
    final List<Node> roots;
    /** Whether any field is calculated. */
    final boolean calculates;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final Map<@Nullable Node, References> references = new HashMap<>();

    Plan(FormSchema schema) {
        this.schema = schema;
        this.roots = build(schema.components(), null);
        findSharedPaths();
        nodes.forEach(node -> node.spec = new Spec(this, node, Overrides.ofServer(node.source)));
        this.calculates = nodes.stream().anyMatch(node -> node.spec.calculation != null);
    }

    int size() {
        return nodes.size();
    }

    int sharedPaths() {
        return shared.size();
    }

    List<Node> nodes() {
        return nodes;
    }

    /** How names in conditions are looked up, from within a nested form or (null) from the form itself. */
    synchronized References references(@Nullable Node nestedForm) {
        return references.computeIfAbsent(nestedForm, form -> new References(form == null ? roots : form.children));
    }

    private List<Node> build(List<Component> components, @Nullable Node parent) {
        List<Node> built = new ArrayList<>(components.size());
        for (Component component : components) {
            Node node = new Node(nodes.size(), component, parent);
            nodes.add(node);
            node.children.addAll(build(Overrides.children(component), node));
            built.add(node);
        }
        return built;
    }

    /** Most paths belong to one component, whose state need not be looked up by name. */
    private void findSharedPaths() {
        Map<String, List<Node>> byPath = new HashMap<>();
        for (Node node : nodes) {
            boolean group = node.model == ModelType.NONE;
            byPath.computeIfAbsent(group ? node.fullPath : node.pattern, path -> new ArrayList<>()).add(node);
        }
        byPath.forEach((path, users) -> {
            boolean groupInRows = users.stream().anyMatch(node -> node.inRows && node.model == ModelType.NONE);
            if (users.size() > 1 || groupInRows) {
                boolean fixed = path.indexOf("[]") < 0;
                int number = fixed ? shared.computeIfAbsent(path, key -> shared.size()) : -1;
                users.forEach(node -> {
                    node.sharesPath = true;
                    node.sharedPath = number;
                });
            }
        });
    }
}
