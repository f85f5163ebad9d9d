package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.texts.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All errors of a page in one place, each a link to its field; takes the focus, so that nobody has to look for them. */
final class ErrorSummary {
    private ErrorSummary() {}

    static String html(List<FieldError> all, Askable askable, RenderOptions options) {
        if (all.isEmpty()) {
            return "";
        }
        List<FieldError> errors = firstOfEachField(all);
        Texts texts = Texts.of(options.locale());
        Html out = new Html();
        out.open("div", "class", "kern-alert kern-alert--danger fm-errors", "role", "alert", "aria-labelledby", "form-errors-title",
                "id", "form-errors", "tabindex", "-1", "autofocus", "");
        out.open("div", "class", "kern-alert__header");
        out.element("span", "", "class", "kern-icon kern-icon--danger", "aria-hidden", "true");
        out.element("h2", texts.get("error.title"), "class", "kern-title", "id", "form-errors-title").close();
        out.open("div", "class", "kern-alert__body");
        out.element("p", errors.size() == 1 ? texts.get("error.intro.one") : texts.get("error.intro.many", errors.size()),
                "class", "kern-body");
        out.open("ul", "class", "kern-list kern-list--bullet");
        for (FieldError error : errors) {
            out.open("li");
            if (askable.has(error.path())) {
                out.element("a", sentence(error), "class", "kern-link", "href", "#" + anchor(Ids.of(error.path())));
            } else {
                out.text(sentence(error) + " " + texts.get("error.elsewhere"));
            }
            out.close();
        }
        return out.close().close().close().html();
    }

    private static List<FieldError> firstOfEachField(List<FieldError> errors) {
        Map<String, List<FieldError>> byPath = new LinkedHashMap<>();
        errors.forEach(error -> byPath.computeIfAbsent(error.path(), path -> new ArrayList<>()).add(error));
        return byPath.values().stream().map(field -> Frame.relevant(field).get(0)).toList();
    }

    /** Away from its field a message must say which field it is about. */
    private static String sentence(FieldError error) {
        String message = Frame.message(error);
        String label = SafeHtml.plain(error.label());
        if (label.isBlank() || message.contains(label)) {
            return message;
        }
        return label + (label.endsWith("?") || label.endsWith(".") ? " " : ": ") + message;
    }

    private static String anchor(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
