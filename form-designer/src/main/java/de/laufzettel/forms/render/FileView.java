package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.FileSize;
import de.laufzettel.forms.answers.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code file}: the stored files, each with a button that takes it away, and an input for more. Storing what is posted is up to the
 * caller, who adds {@code {storage, id, name, originalName, size, type}} to the list under this component's path.
 */
final class FileView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        List<?> files = files(place.value());
        boolean many = place.component().is("multiple");
        boolean more = !place.isDisabled() && (many || files.isEmpty());
        Frame frame = new Frame(place, hints(place));
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", "kern-fieldset__body");
        if (!files.isEmpty()) {
            stored(place, files, more ? null : place.id(), out);
        }
        if (more) {
            out.open("div", "class", "kern-form-input");
            out.element("label", place.texts().get(many ? "file.choose.many" : "file.choose"), "class", "kern-label", "for", place.id());
            out.single("input", new Attributes()
                    .with("id", place.id())
                    .with("name", place.path())
                    .with("type", "file")
                    .with("class", frame.isInvalid() ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input")
                    .with("accept", accept(place.component()))
                    .flag("multiple", many)
                    .with("aria-describedby", frame.describedBy())
                    .with("aria-invalid", frame.isInvalid() ? "true" : null)
                    .with("aria-required", place.isRequired() ? "true" : null));
            out.close();
            out.open("div");
            place.page().button(new FormAction(FormAction.Kind.UPLOAD, place.path()), place.texts().get("file.upload"), place.name(),
                    "secondary", out);
            out.close();
        }
        out.close();
        frame.error(out);
        out.close();
        Shown.mark(place, out);
    }

    private static List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        String accept = accept(place.component());
        if (accept != null) {
            hints.add(place.texts().get("file.types", accept.replaceAll("\\s*,\\s*", ", ")));
        }
        String size = place.component().text("fileMaxSize");
        if (!size.isBlank()) {
            hints.add(place.texts().get("file.max", size.replaceAll("(?<=\\d)(?=[A-Za-z])", " ")));
        }
        return hints;
    }

    private static @Nullable String accept(Component component) {
        String pattern = component.text("filePattern").strip();
        return pattern.isEmpty() || pattern.equals("*") ? null : pattern.replace(';', ',');
    }

    private static void stored(Place place, List<?> files, @Nullable String id, Html out) {
        out.open("ul", "class", "fm-files", "aria-label", place.texts().get("file.stored"), "id", id, "tabindex", id == null ? null : "-1");
        for (int i = 0; i < files.size(); i++) {
            Map<?, ?> file = files.get(i) instanceof Map<?, ?> map ? map : Map.of();
            String name = fileName(file);
            String link = place.page().options.fileLink().apply(Scalars.text(file.get("id")));
            out.open("li", "class", "fm-files__file");
            out.open("span", "class", "kern-body");
            if (link.isEmpty()) {
                out.text(name);
            } else {
                out.element("a", name, "class", "kern-link", "href", link);
            }
            if (file.get("size") instanceof Number size) {
                out.text(" (" + FileSize.text(size.longValue(), place.page().options.locale()) + ")");
            }
            out.close();
            if (!place.isDisabled()) {
                place.page().button(new FormAction(FormAction.Kind.REMOVE_FILE, place.path() + "[" + i + "]"),
                        place.texts().get("row.remove"), name, "tertiary", out);
            }
            out.close();
        }
        out.close();
    }

    private static String fileName(Map<?, ?> file) {
        String original = Scalars.text(file.get("originalName"));
        return original.isEmpty() ? Scalars.text(file.get("name")) : original;
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return;
        }
        List<Object> files = new ArrayList<>(files(posted.before()));
        int removed = posted.page().asked(FormAction.Kind.REMOVE_FILE, posted.path(), files.size());
        if (removed >= 0) {
            files.remove(removed);
        }
        if (removed >= 0 || !posted.has()) {
            posted.set(files);
        }
    }

    private static List<?> files(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
