package de.laufzettel.forms.summary;

import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.texts.Texts;
import de.laufzettel.forms.types.ComponentTypes;
import de.laufzettel.forms.answers.FileSize;
import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.OptionData;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.answers.Scalars;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value in words, by the type of its component. */
final class AnswerText {
    private final Locale locale;
    private final Texts texts;
    private final AnswerDates dates;

    AnswerText(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.texts = Texts.of(locale);
        this.dates = new AnswerDates(locale, zone);
    }

    /**
     * Empty where there is no answer.
     *
     * @param given what options depend on
     */
    List<String> lines(Component component, @Nullable Object value, OptionData given) {
        List<String> lines = switch (ComponentTypes.like(component.type())) {
            case "selectboxes" -> chosen(component, value, given);
            case "survey" -> survey(component, value);
            case "address" -> address(value);
            case "datamap" -> map(component, value);
            default -> several(value).flatMap(one -> line(component, one, given)).toList();
        };
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Stream<Object> several(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(element -> element == null ? "" : element) : Stream.ofNullable(value);
    }

    private Stream<String> line(Component component, Object value, OptionData given) {
        return switch (ComponentTypes.like(component.type())) {
            case "checkbox" -> Stream.of(checked(component, value));
            case "radio", "select" -> Stream.of(option(component, value, given));
            case "number" -> Stream.of(around(component, AnswerNumbers.number(value, locale)));
            case "currency" -> Stream.of(AnswerNumbers.money(value, component.text("currency"), locale));
            case "day" -> Stream.of(dates.day(component, Scalars.text(value)));
            case "datetime" -> Stream.of(dates.pointInTime(component, Scalars.text(value)));
            case "time" -> Stream.of(dates.time(Scalars.text(value)));
            case "file" -> Stream.of(file(value));
            case "password" -> Stream.of(Scalars.text(value).isEmpty() ? "" : "••••••");
            case "signature" -> Stream.of(Scalars.text(value).startsWith("data:") ? texts.get("signature.drawn") : Scalars.text(value));
            case "textarea" -> Scalars.text(value).lines();
            default -> Stream.of(around(component, value instanceof Map<?, ?> map ? Scalars.text(map.get("value")) : plain(value)));
        };
    }

    private String plain(Object value) {
        return value instanceof Boolean yes ? texts.get(yes ? "yes" : "no") : Scalars.text(value);
    }

    private String checked(Component component, Object value) {
        if (component.text("inputType").equals("radio")) {
            return Scalars.text(value);
        }
        return texts.get(Boolean.TRUE.equals(value) || "true".equals(value) ? "yes" : "no");
    }

    private static String option(Component component, Object value, OptionData given) {
        return Options.of(component, given).byValue(value)
                .map(found -> SafeHtml.plain(found.label()))
                .orElseGet(() -> value instanceof Map<?, ?> map ? Scalars.text(map.get("label")) : Scalars.text(value));
    }

    private static String around(Component component, String text) {
        return text.isEmpty()
                ? ""
                : (SafeHtml.plain(component.text("prefix")) + " " + text + " " + SafeHtml.plain(component.text("suffix"))).strip();
    }

    private static List<String> chosen(Component component, @Nullable Object value, OptionData given) {
        List<String> lines = new ArrayList<>();
        for (Option option : Options.of(component, given).all()) {
            if (value instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get(option.key()))) {
                lines.add(SafeHtml.plain(option.label()));
            }
        }
        return lines;
    }

    private static List<String> survey(Component component, @Nullable Object value) {
        List<String> lines = new ArrayList<>();
        for (Option question : Options.listed(component.get("questions"))) {
            String key = value instanceof Map<?, ?> map ? Scalars.text(map.get(question.key())) : "";
            String answer = Options.listed(component.get("values")).stream()
                    .filter(option -> option.key().equals(key)).map(Option::label).findFirst().orElse(key);
            if (!answer.isEmpty()) {
                lines.add(SafeHtml.plain(question.label()) + " " + SafeHtml.plain(answer));
            }
        }
        return lines;
    }

    private static List<String> address(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return List.of(Scalars.text(value));
        }
        Map<?, ?> parts = map.get("address") instanceof Map<?, ?> inner ? inner : map;
        for (String whole : List.of("formatted_address", "display_name", "formattedPlace")) {
            if (!Scalars.text(parts.get(whole)).isEmpty()) {
                return List.of(Scalars.text(parts.get(whole)));
            }
        }
        String town = (Scalars.text(parts.get("zip")) + " " + Scalars.text(parts.get("city"))).strip();
        return List.of(Scalars.text(parts.get("address1")), Scalars.text(parts.get("address2")), town,
                Scalars.text(parts.get("state")), Scalars.text(parts.get("country")));
    }

    private List<String> map(Component component, @Nullable Object value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> lines.add(key + ": " + (one == null ? "" : plain(one))));
        }
        return lines;
    }

    private String file(Object value) {
        if (!(value instanceof Map<?, ?> file)) {
            return "";
        }
        String size = file.get("size") instanceof Number bytes ? " (" + FileSize.text(bytes.longValue(), locale) + ")" : "";
        return fileName(file) + size;
    }

    static String fileName(Map<?, ?> file) {
        String original = Scalars.text(file.get("originalName"));
        return original.isEmpty() ? Scalars.text(file.get("name")) : original;
    }
}
