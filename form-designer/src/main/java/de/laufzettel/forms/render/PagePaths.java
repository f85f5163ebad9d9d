package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.answers.Keys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The data paths on one page, without row numbers: tells on which page an error can be mended. */
final class PagePaths {
    private static final Pattern ROW = Pattern.compile("\\[\\d+]");

    private final Set<String> paths = new HashSet<>();

    PagePaths(FormSchema schema, int page) {
        for (Pages.Part part : Pages.parts(schema, page)) {
            collect(part.components(), "");
        }
    }

    boolean has(String path) {
        String bare = ROW.matcher(path).replaceAll("");
        for (int end = bare.length(); end > 0; end = bare.lastIndexOf('.', end - 1)) {
            if (paths.contains(bare.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private void collect(List<Component> components, String parent) {
        for (Component component : components) {
            if (Keys.isLayout(component)) {
                collect(component.children(), parent);
            } else {
                String path = parent.isEmpty() ? Keys.of(component) : parent + "." + Keys.of(component);
                paths.add(path);
                collect(component.children(), component.type().equals("form") ? path + ".data" : path);
            }
        }
    }
}
