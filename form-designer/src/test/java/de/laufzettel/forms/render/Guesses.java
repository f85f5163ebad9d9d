package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Keys;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Plausible answers: by the control's kind, and by the limits that the form's text would tell a person. */
final class Guesses {
    private final Map<String, Component> byPath = new HashMap<>();

    Guesses(FormSchema schema) {
        collect(schema.components(), "");
    }

    private void collect(List<Component> components, String parent) {
        for (Component component : components) {
            boolean layout = Keys.isLayout(component);
            String path = layout ? parent : parent.isEmpty() ? Keys.of(component) : parent + "." + Keys.of(component);
            if (!layout) {
                byPath.put(path, component);
            }
            collect(component.children(), component.type().equals("form") ? path + ".data" : path);
        }
    }

    String of(String name, Element control) {
        String bare = name.replaceAll("\\[\\d+]", "");
        Component component = byPath.get(bare);
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        if (component == null) {
            component = byPath.get(bare.contains(".") ? bare.substring(0, bare.lastIndexOf('.')) : bare);
            switch (last) {
                case "day": return "14";
                case "month": return "5";
                case "year": return year(component);
                case "time": return "14:30";
                case "zip": return "81234";
                case "key": return "Schlüssel " + name.replaceAll("\\D", "");
                default: break;
            }
        }
        if (component == null || component.type().equals("datamap")) {
            return control.attr("inputmode").isEmpty() ? "Text" : "7";
        }
        return component.text("inputMask").isEmpty() ? byType(component, control) : masked(component.text("inputMask"));
    }

    private static String year(Component component) {
        String most = component == null ? "" : component.text("maxYear") + component.text("validate.maxYear") + component.text("fields.year.maxYear");
        return most.matches("\\d{4}") ? most : "2026";
    }

    private static String byType(Component component, Element control) {
        return switch (component.type()) {
            case "email" -> "zoe@example.org";
            case "url" -> "https://example.org/";
            case "phoneNumber" -> "(089) 123-4567";
            case "number", "currency" -> number(component);
            case "datetime" -> "24.12.2026";
            case "time" -> "14:30";
            case "tags" -> "rot, grün";
            default -> text(component);
        };
    }

    private static String number(Component component) {
        String least = component.text("validate.min");
        String most = component.text("validate.max");
        return least.matches("-?\\d+") ? least : most.matches("-?\\d+") ? most : "12";
    }

    private static String text(Component component) {
        String pattern = component.text("validate.pattern");
        String text = pattern.contains("A-Za") || pattern.isEmpty() ? "Beispiel" : "12345";
        String least = component.text("validate.minLength");
        while (least.matches("\\d{1,3}") && text.length() < Integer.parseInt(least)) {
            text += text;
        }
        String words = component.text("validate.minWords");
        if (words.matches("\\d{1,2}")) {
            text = (text + " ").repeat(Integer.parseInt(words)).strip();
        }
        String most = component.text("validate.maxLength");
        return most.matches("[1-9]\\d{0,2}") && text.length() > Integer.parseInt(most) ? text.substring(0, Integer.parseInt(most)) : text;
    }

    private static String masked(String mask) {
        return mask.replace('9', '1').replaceAll("[a*]", "b").replace('A', 'B');
    }
}
