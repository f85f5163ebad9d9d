package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import de.laufzettel.forms.value.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts with {@code {{ path || other }}}. Nothing is called and nothing is computed. */
final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{\\{\\s*+(.*?)\\s*}}");

    private static final Pattern CALL = Pattern.compile("[^(]++\\([^)]++\\);?");

    private Template() {}

    static String fill(String template, Variables variables) {
        return fill(template, variables, false);
    }

    /** As the original fills messages: a call with arguments leaves nothing, one without them its own words. */
    static String message(String template, Variables variables) {
        return fill(template, variables, true);
    }

    private static String fill(String template, Variables variables, boolean seesCalls) {
        if (!template.contains("{{")) {
            return template;
        }
        Matcher hole = HOLE.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (hole.find()) {
            String expression = hole.group(1);
            String text = seesCalls && expression.indexOf('(') >= 0
                    ? CALL.matcher(expression).replaceFirst("")
                    : Js.text(value(expression, variables));
            hole.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return hole.appendTail(filled).toString();
    }

    private static @Nullable Object value(String expression, Variables variables) {
        String paths = expression.indexOf('?') >= 0 ? expression.replace("?.", ".") : expression;
        Object value = "";
        for (String path : paths.split("\\|\\|", -1)) {
            value = read(variables, JsPath.steps(Js.trim(path)));
            if (Js.truthy(value)) {
                break;
            }
        }
        return value;
    }

    private static @Nullable Object read(Variables variables, String[] steps) {
        Object value = variables.get(steps[0]);
        for (int i = 1; i < steps.length && value != UNDEFINED; i++) {
            value = Js.member(value, steps[i]);
        }
        return value;
    }

    /** A copy in which no text can be taken for HTML. */
    static @Nullable Object escaped(@Nullable Object value) {
        if (value instanceof String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(escaped(item)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put((String) key, escaped(item)));
            return copy;
        }
        return value;
    }
}
