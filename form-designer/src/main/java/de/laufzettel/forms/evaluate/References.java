package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.evaluate.Reference.Candidate;
import de.laufzettel.forms.schema.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the component a name in a condition means. The original compares the name with seven kinds of path of every component, each
 * time; here each form has an index of them, and a name is resolved once.
 */
final class References {
    private static final Pattern ROW = Pattern.compile("\\[\\d+]");
    /** In the order in which a match wins: data path, local data path, full path, path, full local path, local path, key. */
    private static final int KINDS = 7;
    private static final int KEY = 6;

    private final Function<Node, List<Node>> children;
    private final List<Map<String, Node>> index = new ArrayList<>();
    private final Map<String, Node> rowPatterns = new HashMap<>();
    private final Map<String, Reference> found = new ConcurrentHashMap<>();
    private final List<Node> selectBoxes = new ArrayList<>();
    /** Where values are, seen from this form; nothing for components in rows. */
    private final Map<Node, Place> places = new HashMap<>();

    References(List<Node> roots) {
        this(roots, node -> node.children);
    }

    References(List<Node> roots, Function<Node, List<Node>> children) {
        this.children = children;
        for (int kind = 0; kind < KINDS; kind++) {
            index.add(new HashMap<>());
        }
        roots.forEach(root -> add(root, new Paths("", "", "", "", "", false)));
    }

    /** The paths of a component seen from the form that is searched. */
    private record Paths(String data, String full, String plain, String fullLocal, String local, boolean inRows) {
        Paths of(Node node) {
            String key = node.hasKeyInData() ? node.key : "";
            return new Paths(Node.joined(data, key), Node.joined(full, node.key), Node.joined(plain, key),
                    Node.joined(fullLocal, node.key), Node.joined(local, key), inRows);
        }

        /** Where the children start, given the paths of the component itself. */
        Paths below(Node node) {
            boolean rows = node.model.hasRows();
            boolean form = node.model == ModelType.DATA_OBJECT;
            String start = rows && !data.isEmpty() ? data + "[]" : data;
            start = (form || node.model == ModelType.NESTED_DATA_ARRAY) && !start.isEmpty() ? start + ".data" : start;
            return new Paths(start, full, plain, form ? "" : fullLocal, form ? "" : local, inRows || rows);
        }
    }

    private void add(Node node, Paths above) {
        Paths paths = above.of(node);
        if (paths.inRows) {
            rowPatterns.putIfAbsent(paths.data, node);
        } else {
            places.put(node, paths.data.isEmpty() ? Place.ROOT : Place.of(paths.data));
            Node same = index.get(0).get(paths.data);
            if (same == null || same.model.hasValue() && node.model.hasValue()) {
                index.get(0).put(paths.data, node);
            }
            if (node.nestedForm != null) {
                index.get(1).putIfAbsent(paths.local, node);
            }
        }
        String[] others = {paths.full, paths.plain, paths.fullLocal, paths.local, node.source.key()};
        for (int i = 0; i < others.length; i++) {
            index.get(2 + i).putIfAbsent(others[i], node);
        }
        if (node.source.type().equals("selectboxes")) {
            selectBoxes.add(node);
        }
        children.apply(node).forEach(child -> add(child, paths.below(node)));
    }

    Reference find(String name) {
        return found.computeIfAbsent(name, this::resolve);
    }

    private Reference resolve(String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            if (kind == 0 && !name.isEmpty()) {
                box(name, candidates);
            }
            Node node = index.get(kind).get(name);
            if (node != null) {
                candidates.add(candidate(node, kind));
            }
            if (kind == 0) {
                Node inRow = name.indexOf('[') < 0 ? null : rowPatterns.get(ROW.matcher(name).replaceAll("[]"));
                if (inRow != null) {
                    candidates.add(new Candidate(inRow, Place.of(name), false));
                }
            }
        }
        return new Reference(name, candidates);
    }

    /** {@code boxes.a} means one box of the select boxes {@code boxes}. */
    private void box(String name, List<Candidate> candidates) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || selectBoxes.isEmpty()) {
            return;
        }
        String boxes = name.substring(0, dot);
        for (int kind = 0; kind < KINDS; kind++) {
            Node node = index.get(kind).get(boxes);
            if (node != null && node.source.type().equals("selectboxes")) {
                Candidate whole = candidate(node, kind);
                Place place = whole.place() == null || kind > 1 ? whole.place()
                        : whole.place().child(name.substring(dot + 1), new String[] {name.substring(dot + 1)});
                candidates.add(new Candidate(node, place, whole.byRow()));
                return;
            }
        }
    }

    private Candidate candidate(Node node, int kind) {
        return new Candidate(node, places.get(node), kind > 1 && kind < KEY);
    }
}
