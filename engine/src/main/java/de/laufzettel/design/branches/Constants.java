package de.laufzettel.design.branches;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that conditions and decision rows name: where behaviour changes. */
record Constants(Set<String> texts, Set<BigDecimal> numbers, Set<LocalDate> days) {

    private static final Pattern QUOTED = Pattern.compile("'([^']{1,200})'|\"([^\"]{1,200})\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d{1,12}(?:\\.\\d{1,6})?(?![\\w])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST = 40;

    static Constants in(Collection<String> expressions) {
        Constants found = new Constants(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        expressions.forEach(found::add);
        return found;
    }

    private void add(String expression) {
        Matcher days = DAY.matcher(expression);
        while (days.find() && this.days.size() < MOST) {
            try {
                this.days.add(LocalDate.parse(days.group()));
            } catch (DateTimeException noDay) {
                // 2026-13-01 is only a text
            }
        }
        Matcher quoted = QUOTED.matcher(expression);
        while (quoted.find() && texts.size() < MOST) {
            texts.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        Matcher number = NUMBER.matcher(QUOTED.matcher(expression).replaceAll(" "));
        while (number.find() && numbers.size() < MOST) {
            numbers.add(new BigDecimal(number.group()));
        }
    }
}
