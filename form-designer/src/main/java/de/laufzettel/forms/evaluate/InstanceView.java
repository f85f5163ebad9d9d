package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The little of the browser's component that scripts on the server may read; {@code $instance} in the prelude adds functions. */
final class InstanceView {
    private InstanceView() {}

    static Map<String, @Nullable Object> of(Instance it) {
        boolean visible = !Boolean.TRUE.equals(it.state.conditionallyHidden) && !it.parentHidden();
        // of layout the value is that of the group it is in
        Place place = it.place.isRoot() ? Place.of(it.node.source.key()) : it.place;
        Map<String, @Nullable Object> view = of(it.run, it.spec(), place, it.run.read(place), visible);
        view.put("rowIndex", it.row < 0 ? UNDEFINED : it.row);
        view.put("data", it.rowData());
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("form", it.run.plan.schema.json());
        root.put("data", it.run.data);
        root.put("others", new Others(it.run));
        view.put("root", root);
        return view;
    }

    private static Map<String, @Nullable Object> of(
            Run run, Spec spec, Place place, @Nullable Object value, boolean visible) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("component", spec.props);
        view.put("path", place.text);
        view.put("dataValue", value);
        view.put("visible", visible);
        view.put("empty", empty(run, spec, value));
        return view;
    }

    private static Object empty(Run run, Spec spec, @Nullable Object value) {
        try {
            return Emptiness.isEmpty(run, spec, value);
        } catch (EvaluationRefused e) {
            return UNDEFINED;
        }
    }

    /** The components of the form by their paths, each looked up when a script asks for it. */
    private static final class Others extends AbstractMap<String, @Nullable Object> {
        private final Run run;

        Others(Run run) {
            this.run = run;
        }

        @Override
        public boolean containsKey(Object name) {
            return reference(name).node != null;
        }

        @Override
        public @Nullable Object get(Object name) {
            Reference reference = reference(name);
            Node node = reference.node;
            if (node == null) {
                return null;
            }
            Place place = node.fixedPlace == null ? Place.of(String.valueOf(name)) : node.fixedPlace;
            Object value = node.hasKeyInData() ? reference.value(run, -1, Place.ROOT) : UNDEFINED;
            return of(run, run.spec(node), place, value, !Boolean.TRUE.equals(run.state(node, place.text).conditionallyHidden));
        }

        private Reference reference(Object name) {
            return run.reference(run.plan.references(null).find(String.valueOf(name)), null);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            return Set.of();
        }
    }
}
