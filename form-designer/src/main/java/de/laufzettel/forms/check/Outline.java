package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.schema.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form's components in document order with their paths, and a look-up by the names that conditions use. */
final class Outline {
    /**
     * @param path data path without row numbers, "" for what has none
     * @param many whether it or what it stands in is repeated
     * @param order its place in the document
     */
    record Entry(Component component, @Nullable Entry parent, String path, boolean many, int order) {
        boolean hasValue() {
            return !component.type().isEmpty() && ModelType.of(component).hasValue() && !component.key().isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();

    private Outline() {}

    static Outline of(FormSchema schema) {
        Outline outline = new Outline();
        outline.add(schema.components(), null, "", false);
        // a whole path says more than a bare key, wherever that stands
        outline.entries.stream().filter(Entry::hasValue).forEach(entry -> outline.byName.putIfAbsent(entry.path, entry));
        outline.entries.forEach(entry -> outline.byName.putIfAbsent(entry.component.key(), entry));
        return outline;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What a name means; one box of select boxes means the boxes. */
    @Nullable Entry find(String name) {
        Entry found = byName.get(name.replaceAll("\\[\\d+]", ""));
        if (found == null && name.contains(".")) {
            Entry whole = byName.get(name.substring(0, name.lastIndexOf('.')));
            return whole != null && whole.component.children().isEmpty() ? whole : null;
        }
        return found;
    }

    /** What a name in a script means: what follows the field's own name is a part of its value, or a function. */
    @Nullable Entry findInScript(String name) {
        Entry found = find(name);
        for (int dot = name.lastIndexOf('.'); found == null && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            found = byName.get(name.substring(0, dot));
        }
        return found;
    }

    private void add(List<Component> components, @Nullable Entry parent, String above, boolean many) {
        for (Component component : components) {
            ModelType model = ModelType.of(component);
            boolean value = !component.type().isEmpty() && model.hasValue();
            String path = !value ? above : above.isEmpty() ? component.key() : above + "." + component.key();
            boolean several = many || model.hasRows();
            Entry entry = new Entry(component, parent, path, several || component.is("multiple"), entries.size());
            entries.add(entry);
            boolean inData = model == ModelType.DATA_OBJECT || model == ModelType.NESTED_DATA_ARRAY;
            add(component.children(), entry, inData ? path + ".data" : path, several);
        }
    }
}
