package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Keys;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.types.ComponentTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which errors citizens can mend themselves: those of fields that some page shows. */
final class Askable {
    private static final Pattern ROW = Pattern.compile("\\[\\d+]");

    private final Set<String> closed = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    Askable(FormSchema schema) {
        collect(schema.components(), "", true);
    }

    boolean has(String path) {
        String bare = ROW.matcher(path).replaceAll("");
        return open.contains(bare) || !closed.contains(bare);
    }

    private void collect(List<Component> components, String parent, boolean shown) {
        for (Component component : components) {
            boolean seen = shown && ComponentTypes.isShown(component) && !component.type().equals("hidden");
            if (Keys.isLayout(component)) {
                collect(component.children(), parent, seen);
                continue;
            }
            String path = parent.isEmpty() ? Keys.of(component) : parent + "." + Keys.of(component);
            (seen ? open : closed).add(path);
            collect(component.children(), component.type().equals("form") ? path + ".data" : path, seen);
        }
    }
}
