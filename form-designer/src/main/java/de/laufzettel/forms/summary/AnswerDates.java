package de.laufzettel.forms.summary;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.texts.Texts;
import de.laufzettel.forms.answers.DateText;
import de.laufzettel.forms.answers.DayParts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates as they are written in a language; what is no date stays as it is. */
final class AnswerDates {
    private final Texts texts;
    private final boolean german;
    private final ZoneId zone;

    AnswerDates(Locale locale, ZoneId zone) {
        this.texts = Texts.of(locale);
        this.german = "de".equals(locale.getLanguage());
        this.zone = zone;
    }

    String day(Component component, String value) {
        DayParts parts = DayParts.split(component, value);
        String day = parts.text(DayParts.Part.DAY);
        String month = parts.text(DayParts.Part.MONTH);
        String year = parts.text(DayParts.Part.YEAR);
        return german ? german(day, month, year) : english(day, month, year);
    }

    String pointInTime(Component component, String value) {
        DateText text = DateText.shown(value, zone);
        if (Boolean.FALSE.equals(component.get("enableDate"))) {
            return text.time().isEmpty() ? text.date() : texts.get("time.at", text.time());
        }
        String[] parts = text.date().split("\\.");
        String date = german || parts.length != 3 ? text.date() : english(parts[0].replaceFirst("^0", ""), parts[1], parts[2]);
        boolean timed = !Boolean.FALSE.equals(component.get("enableTime"))
                && !Boolean.FALSE.equals(component.at("widget.enableTime"))
                && !text.time().isEmpty();
        return timed ? texts.get("date.at", date, text.time()) : date;
    }

    String time(String value) {
        return value.matches("\\d{1,2}:\\d{2}(:\\d{2})?")
                ? texts.get("time.at", value.replaceFirst("^(\\d{1,2}:\\d{2}):00$", "$1"))
                : value;
    }

    private static String german(String day, String month, String year) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(day, month)) {
            if (!part.isEmpty()) {
                parts.add(part.length() == 1 ? "0" + part : part);
            }
        }
        parts.add(year);
        return String.join(".", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String english(String day, String month, String year) {
        String[] names = texts.get("months").split(",");
        String name = month.matches("0?[1-9]|1[0-2]") ? names[Integer.parseInt(month) - 1] : month;
        return (day + " " + name + " " + year).strip().replaceAll(" +", " ");
    }
}
