package de.laufzettel.forms.answers;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options of a radio, select or select boxes component. */
public final class Options {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(data|row)\\.([^{}\\s]{1,200})\\s*}}");
    private static final Pattern ITEM = Pattern.compile("\\{\\{\\s*item(?:\\.([^{}\\s]+))?\\s*}}");

    private final List<Option> options;
    private final boolean known;

    private Options(List<Option> options, boolean known) {
        this.options = options;
        this.known = known;
    }

    /** @param given what options may depend on that the form does not list itself */
    public static Options of(Component component, OptionData given) {
        String source = component.text("dataSrc");
        return switch (source.isEmpty() ? "values" : source) {
            case "values" -> new Options(listed(values(component)), true);
            case "json" -> new Options(items(component, JsonText.parsed(component.at("data.json"))), true);
            case "url" -> found(component, fetched(component, given));
            case "resource" -> found(component, given.lookups().resource(component.text("data.resource")));
            case "custom" -> found(component, Optional.ofNullable(CustomItems.of(component.text("data.custom"), given)));
            default -> new Options(List.of(), false);
        };
    }

    /** Whether the form itself lists the options, so that they depend on nothing else. */
    public static boolean areListed(Component component) {
        return List.of("", "values", "json").contains(component.text("dataSrc"));
    }

    public List<Option> all() {
        return options;
    }

    /** Whether the options could be told at all; false for those made by code or kept at an address that gave no answer. */
    public boolean areKnown() {
        return known;
    }

    public Optional<Option> byKey(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /** The option that is stored as this value. */
    public Optional<Option> byValue(@Nullable Object value) {
        return byKey(JsonText.key(value));
    }

    private static @Nullable Object values(Component component) {
        Object below = component.at("data.values");
        return component.get("values") instanceof List<?> own && !(below instanceof List<?>) ? own : below;
    }

    private static Optional<Object> fetched(Component component, OptionData given) {
        String url = component.text("data.url").isEmpty() ? component.text("url") : component.text("data.url");
        return url.isEmpty() ? Optional.empty() : given.lookups().fetch(filled(url, given));
    }

    private static Options found(Component component, Optional<Object> found) {
        String below = component.text("selectValues");
        return found.map(json -> below.isEmpty() ? json : DataPath.of(below).get(json))
                .filter(List.class::isInstance)
                .map(items -> new Options(items(component, items), true))
                .orElseGet(() -> new Options(List.of(), false));
    }

    /** {@code {{ data.path }}} and {@code {{ row.path }}} in an address, as texts of an address. */
    private static String filled(String url, OptionData given) {
        return PLACE.matcher(url).replaceAll(match -> {
            Object value = DataPath.of(match.group(2)).get(match.group(1).equals("row") ? given.row() : given.data());
            String text = value == null ? "" : JsonText.key(value);
            return Matcher.quoteReplacement(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        });
    }

    /** Options written as {@code [{label, value}]}. */
    public static List<Option> listed(@Nullable Object values) {
        List<Option> options = new ArrayList<>();
        for (Object entry : values instanceof List<?> list ? list : List.of()) {
            if (entry instanceof Map<?, ?> map) {
                String key = JsonText.key(map.get("value"));
                String label = JsonText.key(map.get("label"));
                // Form.io's builder leaves one empty line in a new component.
                if (!key.isEmpty() || !label.isEmpty()) {
                    options.add(new Option(key, map.get("value"), label.isEmpty() ? key : label));
                }
            } else {
                options.add(new Option(JsonText.key(entry), entry, JsonText.key(entry)));
            }
        }
        return List.copyOf(options);
    }

    private static List<Option> items(Component component, @Nullable Object items) {
        String property = component.text("valueProperty");
        List<Option> options = new ArrayList<>();
        for (Object item : items instanceof List<?> list ? list : List.of()) {
            Object value = property.isEmpty() ? item : DataPath.of(property).get(item);
            options.add(new Option(JsonText.key(value), value, label(component.text("template"), item, value)));
        }
        return List.copyOf(options);
    }

    /** Form.io's template for an item, of which only paths are filled in: its code is not run. */
    private static String label(String template, @Nullable Object item, @Nullable Object value) {
        if (ITEM.matcher(template).find()) {
            return ITEM.matcher(template).replaceAll(match -> Matcher.quoteReplacement(escaped(
                    match.group(1) == null ? item : DataPath.of(match.group(1)).get(item))));
        }
        Object label = item instanceof Map<?, ?> map ? map.get("label") : item;
        return escaped(label == null ? value : label);
    }

    private static String escaped(@Nullable Object value) {
        return new Html().text(JsonText.key(value)).html();
    }
}
