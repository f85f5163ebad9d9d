package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsPath;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A select that stores whole records is compared by what its template shows of them. */
final class ResourceValues {
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*+item\\.([^{}]*?)\\s*+}}");

    private ResourceValues() {}

    static boolean applies(Spec spec) {
        boolean whole = !spec.truthy("valueProperty") || "data".equals(spec.props.get("valueProperty"));
        boolean records = spec.truthy("reference") || "resource".equals(spec.props.get("dataSrc")) && whole;
        return records && spec.truthy("template");
    }

    static boolean equal(@Nullable Object value, @Nullable Object compared, Spec spec) {
        if (!(value instanceof Map)) {
            return false;
        }
        boolean data = "data".equals(spec.props.get("valueProperty"));
        Matcher shown = SHOWN.matcher(Js.text(spec.props.get("template")));
        while (shown.find()) {
            String path = data && shown.group(1).startsWith("data.") ? shown.group(1).substring(5) : shown.group(1);
            if (!JsEquality.deep(JsPath.get(value, path), JsPath.get(compared, path))) {
                return false;
            }
        }
        return true;
    }
}
