package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.html.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code {{ data.path }}} and {@code {{ row.path }}} in labels and content. Only paths: code in templates is not run. What is
 * filled in is escaped, because the place it goes to is HTML.
 */
final class Interpolated {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(data|row)\\.([^{}\\s]{1,200})\\s*}}");

    private Interpolated() {}

    static String in(Place place, String template) {
        if (!template.contains("{{")) {
            return template;
        }
        return PLACE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(escaped(value(place, match.group(1), match.group(2)))));
    }

    private static @Nullable Object value(Place place, String root, String path) {
        return DataPath.of(path).get(root.equals("data") ? place.page().evaluation.data() : place.scope().row());
    }

    private static String escaped(@Nullable Object value) {
        return new Html().text(Scalars.text(value)).html();
    }
}
