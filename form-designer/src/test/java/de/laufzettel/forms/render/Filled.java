package de.laufzettel.forms.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Stands for a browser without scripts: fills in controls and posts what HTML says is posted. */
final class Filled {
    private final Document page;
    private final Map<String, List<String>> pressed = new LinkedHashMap<>();

    Filled(Document page) {
        this.page = page;
    }

    Filled type(String name, String text) {
        Element control = control("input:not([type=radio]):not([type=checkbox]), textarea", name);
        if (control.normalName().equals("textarea")) {
            control.text(text);
            control.attr("data-typed", text);
        } else {
            control.attr("value", text);
        }
        return this;
    }

    Filled choose(String name, String value) {
        for (Element option : page.select("select")) {
            if (option.attr("name").equals(name)) {
                option.select("option").removeAttr("selected");
                option.select("option").stream().filter(o -> o.attr("value").equals(value)).findFirst().orElseThrow()
                        .attr("selected", "");
                return this;
            }
        }
        List<Element> named = page.select("input[type=radio], input[type=checkbox]").stream()
                .filter(input -> input.attr("name").equals(name)).toList();
        Element chosen = named.stream().filter(input -> input.attr("value").equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " = " + value + " in " + page.body().html()));
        if (chosen.attr("type").equals("radio")) {
            named.forEach(input -> input.removeAttr("checked"));
        }
        chosen.attr("checked", "");
        return this;
    }

    Filled uncheck(String name) {
        page.select("input[type=checkbox]").stream().filter(input -> input.attr("name").equals(name))
                .forEach(input -> input.removeAttr("checked"));
        return this;
    }

    Filled press(String action) {
        Element button = page.select("button[name=form:action]").stream()
                .filter(found -> found.attr("value").equals(action)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + action + " in " + page.body().html()));
        pressed.put(button.attr("name"), List.of(button.attr("value")));
        return this;
    }

    private Element control(String selector, String name) {
        return page.select(selector).stream().filter(input -> input.attr("name").equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " in " + page.body().html()));
    }

    /** The successful controls, with the value sanitising that HTML demands of each kind of input. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Element control : page.select("input, select, textarea")) {
            String name = control.attr("name");
            if (name.isEmpty() || control.hasAttr("disabled")) {
                continue;
            }
            for (String value : values(control)) {
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        parameters.putAll(pressed);
        return parameters;
    }

    /** The page as a script saves it, without a button that sends it. */
    Map<String, List<String>> saved() {
        Map<String, List<String>> parameters = parameters();
        parameters.put("form:action", List.of("recalculate"));
        return parameters;
    }

    private static List<String> values(Element control) {
        if (control.normalName().equals("textarea")) {
            String text = control.hasAttr("data-typed") ? control.attr("data-typed") : control.wholeText();
            return List.of(text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n"));
        }
        if (control.normalName().equals("select")) {
            List<String> chosen = control.select("option[selected]").eachAttr("value");
            if (!chosen.isEmpty()) {
                return List.of(chosen.get(chosen.size() - 1));
            }
            return control.select("option").isEmpty() ? List.of() : List.of(control.select("option").get(0).attr("value"));
        }
        String line = control.attr("value").replace("\n", "").replace("\r", "");
        return switch (control.attr("type")) {
            case "radio", "checkbox" -> control.hasAttr("checked") ? List.of(control.attr("value")) : List.of();
            case "file", "submit" -> List.of();
            case "email", "url" -> List.of(line.strip());
            case "hidden" -> List.of(control.attr("value"));
            default -> List.of(line);
        };
    }
}
