package de.laufzettel.design.branches;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.OptionData;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.schema.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values worth trying in a field: its options, both of yes and no, the borders of numbers and days, the words that conditions name. */
final class Values {

    private static final List<String> TEXTS = List.of("Beispiel", "12", "80331", "Ein Beispiel für die Probe, lang genug für jede Vorgabe.", "089 123456",
            "DE89370400440532013000", "123456789012345", "AB-CD 123", "0123456789", "A", "12345678");

    private final Constants constants;
    private final LocalDate today;

    Values(Constants constants, LocalDate today) {
        this.constants = constants;
        this.today = today;
    }

    Constants constants() {
        return constants;
    }

    /** For a field that must be answered: the likely ones first. */
    List<Object> valid(Component component) {
        return switch (component.type()) {
            case "checkbox" -> List.of(true);
            case "radio", "select" -> options(component);
            case "selectboxes" -> boxes(component);
            case "number", "currency" -> List.of(1, 10, 100, 0, 1000, 2000);
            case "email" -> List.of("erika@example.org");
            case "url" -> List.of("https://example.org");
            case "phoneNumber" -> List.of("089 123456", "+49 89 123456");
            case "datetime", "day" -> List.of(today.minusMonths(1).toString(), "1980-05-04", today.toString(), today.plusMonths(1).toString());
            case "time" -> List.of("10:00");
            case "file" -> List.of(List.of(file()));
            case "datagrid", "editgrid" -> List.of(List.of(Map.of()));
            default -> new ArrayList<>(TEXTS);
        };
    }

    /** For a field that decides something; the empty one is among them where it may be empty. */
    Set<Object> deciding(Component component) {
        Set<Object> values = new LinkedHashSet<>();
        switch (component.type()) {
            case "checkbox" -> values.addAll(List.of(true, false));
            case "radio", "select" -> values.addAll(options(component));
            case "selectboxes" -> values.addAll(boxes(component));
            case "number", "currency" -> values.addAll(numbers());
            case "datetime", "day" -> values.addAll(days());
            case "file", "datagrid", "editgrid" -> values.addAll(valid(component));
            case "email" -> values.add("erika@example.org");
            default -> {
                values.addAll(constants.texts());
                values.add("Beispiel");
            }
        }
        if (!component.is("validate.required")) {
            values.add("");
        }
        return values;
    }

    private static List<Object> options(Component component) {
        List<Object> values = new ArrayList<>();
        for (Option option : Options.of(component, OptionData.NONE).all()) {
            if (option.value() != null && !"".equals(option.value())) {
                values.add(option.value());
            }
        }
        return values;
    }

    private static List<Object> boxes(Component component) {
        List<Object> values = new ArrayList<>();
        for (Option chosen : Options.of(component, OptionData.NONE).all()) {
            Map<String, Object> boxes = new LinkedHashMap<>();
            Options.of(component, OptionData.NONE).all().forEach(option -> boxes.put(option.key(), option.key().equals(chosen.key())));
            values.add(boxes);
        }
        return values;
    }

    private Set<Object> numbers() {
        Set<Object> values = new LinkedHashSet<>();
        for (BigDecimal border : constants.numbers()) {
            values.add(plain(border));
            values.add(plain(border.subtract(BigDecimal.ONE)));
            values.add(plain(border.add(BigDecimal.ONE)));
        }
        values.addAll(List.of(1, 0, 10, 100));
        return values;
    }

    private static Object plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private Set<Object> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (LocalDate border : constants.days()) {
            days.addAll(List.of(border, border.minusDays(1), border.plusDays(1)));
        }
        LocalDate year = today.withDayOfYear(1);
        days.addAll(List.of(today, year, year.minusDays(1), today.minusMonths(1), today.plusMonths(1), today.minusMonths(6), today.minusYears(1),
                today.minusYears(2), year.plusYears(1), today.withDayOfMonth(1), today.withMonth(12).withDayOfMonth(15), today.minusYears(18),
                today.minusYears(18).plusDays(1), today.minusYears(65), today.plusYears(1)));
        return new LinkedHashSet<>(days.stream().map(LocalDate::toString).toList());
    }

    private static Map<String, Object> file() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("storage", "laufzettel");
        file.put("id", "00000000-0000-4000-8000-000000000002");
        file.put("name", "nachweis.pdf");
        file.put("originalName", "nachweis.pdf");
        file.put("size", 1000);
        file.put("type", "application/pdf");
        return file;
    }
}
