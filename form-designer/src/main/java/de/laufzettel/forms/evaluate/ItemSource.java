package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsJson;
import de.laufzettel.forms.value.Undefined;
import de.laufzettel.forms.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a choice has its items from. */
interface ItemSource {
    /** The values to choose from; null when they cannot be had, which is nobody's error. */
    @Nullable List<?> items(Instance it);

    static ItemSource of(Spec spec) {
        if (!spec.type.equals("select")) {
            return "url".equals(spec.props.get("dataSrc")) ? url(spec) : options(spec);
        }
        Map<?, ?> data = spec.props.get("data") instanceof Map<?, ?> map ? map : Map.of();
        String source = spec.props.containsKey("dataSrc") ? Js.text(spec.props.get("dataSrc"))
                : data.containsKey("values") ? "values" : "";
        return switch (source) {
            case "values" -> fixed(data.get("values") instanceof List<?> list ? values(list) : null);
            case "json" -> json(spec, data.get("json"));
            case "custom" -> custom(data.get("custom"));
            case "url" -> url(spec);
            default -> fixed(null);
        };
    }

    /** Items of a broken definition: the rule fails as a whole. */
    private static ItemSource fixed(@Nullable List<?> items) {
        return it -> {
            if (items == null) {
                throw new RuleFailed();
            }
            return items;
        };
    }

    private static ItemSource options(Spec spec) {
        if (!(spec.props.get("values") instanceof List<?> list)) {
            return spec.type.equals("radio") ? it -> null : fixed(null);
        }
        List<?> items = spec.type.equals("radio") ? list : values(list);
        return it -> items;
    }

    private static List<?> values(List<?> options) {
        return options.stream().map(option -> nullSafe(Js.member(option, "value"))).toList();
    }

    private static Object nullSafe(@Nullable Object value) {
        return value == null ? Undefined.UNDEFINED : value;
    }

    private static ItemSource json(Spec spec, @Nullable Object json) {
        Object parsed = json;
        if (json instanceof String text) {
            try {
                parsed = JsJson.parse(text);
            } catch (JsJson.NotJson e) {
                parsed = null;
            }
        }
        return fixed(parsed instanceof List<?> list ? properties(spec, list) : null);
    }

    private static List<?> properties(Spec spec, List<?> items) {
        if (!spec.truthy("valueProperty")) {
            return items;
        }
        String property = Js.text(spec.props.get("valueProperty"));
        List<@Nullable Object> values = new ArrayList<>();
        items.forEach(item -> values.add(Js.member(item, property)));
        return values;
    }

    private static ItemSource custom(@Nullable Object code) {
        if (!(code instanceof String text)) {
            return fixed(null);
        }
        Script script = Script.of(text, "values");
        Variables empty = new Variables() {
            @Override
            public Object get(String name) {
                return name.equals("values") ? List.of() : Undefined.UNDEFINED;
            }

            @Override
            public List<String> names() {
                return List.of("values");
            }
        };
        return it -> {
            if (Scripts.run(script, empty, it) instanceof List<?> items) {
                return items;
            }
            throw new RuleFailed();
        };
    }

    private static ItemSource url(Spec spec) {
        Object url = spec.at("data", "url");
        return it -> it.run.context.lookups().fetch(Js.text(url))
                .map(body -> body instanceof List<?> list ? properties(spec, list) : null)
                .orElse(null);
    }
}
