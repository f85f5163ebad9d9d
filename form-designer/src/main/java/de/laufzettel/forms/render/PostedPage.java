package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.schema.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of a posted page while they are read. */
final class PostedPage {
    /** Marks what stood on the page but posts nothing when it is empty: checkboxes, radios, grids, rows. */
    static final String SHOWN = "form:shown";

    static final String OPEN = "form:open";
    static final String ERRORS = "form:errors";

    final Locale locale;
    final ZoneId zone;
    final LocalDate today;
    final Preset preset;
    private @Nullable FormAction action;
    /** Rows of edit grids to show open afterwards; filled while reading. */
    final Set<String> openAfter = new TreeSet<>();
    private final Map<String, List<String>> parameters;
    private final Set<String> shown;
    private boolean pressed;
    private int nestedForms;

    PostedPage(Map<String, List<String>> parameters, EvaluationContext context, Preset preset) {
        this.parameters = parameters;
        this.preset = preset;
        this.action = FormAction.posted(parameters.get(FormAction.NAME));
        this.locale = context.locale();
        this.zone = context.zone();
        this.today = LocalDate.now(context.clock().withZone(zone));
        this.shown = new HashSet<>(parameters.getOrDefault(SHOWN, List.of()));
    }

    /** Reads what is in a form within the form. */
    void readNestedForm(List<Component> components, String dataPath, Map<String, Object> row) {
        nestedForms++;
        read(components, dataPath, row);
        nestedForms--;
    }

    /** The buttons of a form within the form send nothing. */
    boolean isNestedForm() {
        return nestedForms > 0;
    }

    /** Whether this is the first submit button of a page that was sent by the caller's own button. */
    boolean pressesFirst() {
        boolean first = !pressed && action == null;
        pressed = true;
        return first;
    }

    /** What a button asked for; null when the page is to be left. */
    @Nullable FormAction action() {
        return action;
    }

    /** Whoever goes on with a search that was typed and not carried out yet means the search. */
    void search(String path) {
        if (action == null) {
            action = new FormAction(FormAction.Kind.SEARCH, path);
        }
    }

    void read(List<Component> components, String dataPath, Map<String, Object> row) {
        for (Component component : components) {
            if (!component.key().isEmpty() || !component.children().isEmpty()) {
                Views.of(component).read(new PostedPlace(this, component, dataPath, row));
            }
        }
    }

    @Nullable List<String> values(String name) {
        return parameters.get(name);
    }

    boolean wasShown(String path) {
        return shown.contains(path);
    }

    /** The numbers of the rows or values below a path that stood on the page, in order. */
    TreeSet<Integer> indices(String path, Set<String> names) {
        TreeSet<Integer> found = new TreeSet<>();
        String start = path + "[";
        for (String name : names) {
            int end = name.startsWith(start) ? name.indexOf(']', start.length()) : -1;
            if (end > start.length() && end - start.length() <= 5
                    && name.chars().skip(start.length()).limit(end - start.length()).allMatch(c -> c >= '0' && c <= '9')) {
                found.add(Integer.valueOf(name.substring(start.length(), end)));
            }
        }
        return found;
    }

    TreeSet<Integer> shownRows(String path) {
        return indices(path, shown);
    }

    TreeSet<Integer> postedValues(String path) {
        return indices(path, parameters.keySet());
    }

    boolean wasOpen(String row) {
        return parameters.getOrDefault(OPEN, List.of()).contains(row);
    }

    /** Whether a button asked for this at this path. */
    boolean asks(FormAction.Kind kind, String path) {
        return action != null && action.kind() == kind && action.path().equals(path);
    }

    /** The number of the row or value below a path for which a button asked this; -1 when none did. */
    int asked(FormAction.Kind kind, String path, int size) {
        for (int i = 0; i < size; i++) {
            if (asks(kind, path + "[" + i + "]")) {
                return i;
            }
        }
        return -1;
    }
}
