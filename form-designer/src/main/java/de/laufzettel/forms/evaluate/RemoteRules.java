package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsJson;
import de.laufzettel.forms.value.JsonCopy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Selects whose values are checked elsewhere ({@code validate.select}): at an address, or in a resource. */
final class RemoteRules {
    private RemoteRules() {}

    private interface Given extends Rule {
        @Override
        default boolean applies(@Nullable Object value) {
            return Js.truthy(value) && !(Js.isObject(value) && Js.isEmpty(value));
        }
    }

    private static boolean checks(Spec spec, String source) {
        return spec.type.equals("select") && source.equals(spec.props.get("dataSrc")) && Js.truthy(spec.validate.get("select"));
    }

    static void resource(Spec spec, List<Rule> rules) {
        Object resource = spec.at("data", "resource");
        if (checks(spec, "resource") && Js.truthy(resource)) {
            Given rule = check -> {
                if (!check.it.run.context.lookups().resourceHas(Js.text(resource), JsonCopy.finished(check.value))) {
                    check.fail("select", "select");
                }
            };
            rules.add(rule);
        }
    }

    static void url(Spec spec, List<Rule> rules) {
        Object url = spec.at("data", "url");
        if (checks(spec, "url") && Js.truthy(url) && spec.truthy("searchField")) {
            Given rule = check -> {
                Optional<Object> found = check.it.run.context.lookups().fetch(address(spec, Js.text(url), check));
                if (found.isPresent() && (!Js.truthy(found.get()) || Js.isObject(found.get()) && Js.isEmpty(found.get()))) {
                    check.fail("select", "select");
                }
            };
            rules.add(rule);
        }
    }

    private static String address(Spec spec, String url, Check check) {
        Object value = check.value;
        if (spec.truthy("valueProperty")) {
            value = Js.member(value, Js.text(spec.props.get("valueProperty")));
        }
        StringBuilder address = new StringBuilder(Template.fill(url, new EvalScope(check.it)));
        parameter(address, Js.text(spec.props.get("searchField")), value instanceof String text ? text : JsJson.text(value));
        for (Map.Entry<String, String> more : Map.of("selectFields", "select", "sort", "sort").entrySet()) {
            if (spec.truthy(more.getKey())) {
                parameter(address, more.getValue(), Js.text(spec.props.get(more.getKey())));
            }
        }
        if (spec.truthy("filter")) {
            address.append('&').append(Js.text(spec.props.get("filter")));
        }
        return address.toString();
    }

    private static void parameter(StringBuilder address, String name, String value) {
        address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
