package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.logic.LogicClock;
import de.laufzettel.forms.script.ScriptClock;
import de.laufzettel.forms.value.JsPath;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One evaluation of one submission: all that changes while it runs. Used by one thread, then thrown away. */
final class Run implements LogicClock, ScriptClock {
    final Plan plan;
    final EvaluationContext context;
    /** The submission, worked upon. */
    final Map<String, Object> data;
    /** What of it belongs to the form. */
    final Map<String, Object> filtered = new LinkedHashMap<>();
    final List<FieldError> errors = new ArrayList<>();
    final Set<String> hidden = new LinkedHashSet<>();
    final Map<String, Map<String, Object>> changed = new LinkedHashMap<>();
    /** Defaults and results of calculations, by where they were written. */
    final Map<String, Object> settled = new LinkedHashMap<>();
    /** Where an earlier run of the same evaluation wrote. */
    final Set<String> settledBefore = new HashSet<>();
    /** Grids that were given a first row. */
    final List<Place> firstRows = new ArrayList<>();
    final Budget budget;
    private final Set<String> reported = new HashSet<>();
    private final @Nullable PathState[] states;
    private final Map<String, PathState> rowStates = new HashMap<>();
    private @Nullable Spec @Nullable [] specs;
    private final Map<Node, List<Node>> replaced = new HashMap<>();
    private final Map<@Nullable Node, References> references = new HashMap<>();
    private int nodes;
    /** Whether the data has keys that look like paths; lodash reads such a key before it reads the path. */
    private final boolean oddKeys;

    Run(Plan plan, EvaluationContext context, Map<String, Object> data) {
        this.plan = plan;
        this.context = context;
        this.data = data;
        this.budget = new Budget(context.limits());
        this.nodes = plan.size();
        this.states = new PathState[plan.sharedPaths()];
        this.oddKeys = data.keySet().stream().anyMatch(key -> key.indexOf('.') >= 0 || key.indexOf('[') >= 0);
    }

    Spec spec(Node node) {
        Spec changed = specs == null || node.id >= specs.length ? null : specs[node.id];
        return changed == null ? node.spec : changed;
    }

    void replace(Node node, Spec spec) {
        if (specs == null) {
            specs = new Spec[plan.size()];
        }
        if (node.id >= specs.length) {
            specs = Arrays.copyOf(specs, node.id + 16);
        }
        specs[node.id] = spec;
        if (spec.children != null) {
            replaced.put(node, spec.children);
            references.clear();
        }
    }

    /** The children of a component; logic may have exchanged them. */
    List<Node> children(Node node) {
        return replaced.isEmpty() ? node.children : replaced.getOrDefault(node, node.children);
    }

    /** What a name in a condition means, now that logic may have exchanged components. */
    Reference reference(Reference compiled, @Nullable Node nestedForm) {
        return replaced.isEmpty() ? compiled : references.computeIfAbsent(nestedForm, form ->
                new References(form == null ? plan.roots : children(form), this::children)).find(compiled.text);
    }

    /** A number for a component that logic brought in. */
    int newNode() {
        budget.step();
        return nodes++;
    }

    PathState state(Node node, String path) {
        if (!node.sharesPath) {
            return new PathState();
        }
        if (node.sharedPath >= 0) {
            PathState state = states[node.sharedPath];
            if (state == null) {
                state = new PathState();
                states[node.sharedPath] = state;
            }
            return state;
        }
        return rowStates.computeIfAbsent(path, text -> new PathState());
    }

    @Nullable Object read(Place place) {
        if (place.isRoot()) {
            return UNDEFINED;
        }
        return oddKeys && data.containsKey(place.text) ? data.get(place.text) : JsPath.get(data, place.steps);
    }

    void write(Place place, @Nullable Object value) {
        if (place.isRoot()) {
            return;
        }
        if (oddKeys && data.containsKey(place.text)) {
            data.put(place.text, value);
        } else {
            JsPath.set(data, place.steps, value);
        }
    }

    void remove(Place place) {
        if (oddKeys && data.containsKey(place.text)) {
            data.remove(place.text);
        } else if (!place.isRoot()) {
            JsPath.unset(data, place.steps);
        }
    }

    /** One report for each path and key, as in the original. */
    void report(FieldError error) {
        if (reported.add(error.path() + '\u0000' + error.key())) {
            errors.add(error);
        }
    }

    @Override
    public Instant now() {
        return context.clock().instant();
    }

    @Override
    public ZoneId zone() {
        return context.zone();
    }

    @Override
    public void checkTime() {
        budget.checkTime();
    }

    @Override
    public long remainingNanos() {
        return budget.remainingNanos();
    }

    @Override
    public @Nullable Object lodash(String name, List<@Nullable Object> arguments) {
        return LodashCall.run(name, arguments, this);
    }
}
