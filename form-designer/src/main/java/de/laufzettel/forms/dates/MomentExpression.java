package de.laufzettel.forms.dates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expressions such as {@code moment().subtract(18, 'years').startOf('day')}, which most forms with date limits have, computed without a
 * script engine. Anything else is left to one.
 */
public final class MomentExpression {
    private static final Pattern START = Pattern.compile("\\s*moment\\(\\s*(?:'([^']*)'|\"([^\"]*)\")?\\s*\\)");
    private static final Pattern STEP = Pattern.compile("\\s*\\.\\s*(add|subtract|startOf|endOf)\\(\\s*(?:(-?\\d{1,6}(?:\\.\\d{1,6})?)\\s*,\\s*)?"
            + "['\"](\\w+)['\"]\\s*\\)");
    private static final Pattern END = Pattern.compile("\\s*;?\\s*");

    private record Step(String name, double amount, ChronoUnit unit) {}

    private final @Nullable String start;
    private final List<Step> steps;

    private MomentExpression(@Nullable String start, List<Step> steps) {
        this.start = start;
        this.steps = steps;
    }

    /** Null when the text is no expression of this kind. */
    public static @Nullable MomentExpression of(String text) {
        Matcher first = START.matcher(text);
        if (text.length() > 500 || !first.lookingAt()) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        int at = first.end();
        Matcher step = STEP.matcher(text);
        while (step.find(at) && step.start() == at) {
            ChronoUnit unit = unit(step.group(3));
            boolean moves = step.group(1).equals("add") || step.group(1).equals("subtract");
            if (unit == null || moves != (step.group(2) != null)) {
                return null;
            }
            double amount = moves ? Double.parseDouble(step.group(2)) : 0;
            if (amount != Math.rint(amount)) {
                return null;
            }
            steps.add(new Step(step.group(1), amount, unit));
            at = step.end();
        }
        boolean whole = END.matcher(text.substring(at)).matches();
        String date = first.group(1) == null ? first.group(2) : first.group(1);
        return whole ? new MomentExpression(date, List.copyOf(steps)) : null;
    }

    private static @Nullable ChronoUnit unit(String name) {
        String unit = name.length() > 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return switch (unit) {
            case "year", "y" -> ChronoUnit.YEARS;
            case "month", "M" -> ChronoUnit.MONTHS;
            case "week", "w" -> ChronoUnit.WEEKS;
            case "day", "d" -> ChronoUnit.DAYS;
            case "hour", "h" -> ChronoUnit.HOURS;
            case "minute", "m" -> ChronoUnit.MINUTES;
            case "second", "s" -> ChronoUnit.SECONDS;
            default -> null;
        };
    }

    public OptionalLong evaluate(Instant now, ZoneId zone) {
        OptionalLong from = start == null ? OptionalLong.of(now.toEpochMilli()) : DayDate.dayjs(start, zone);
        if (from.isEmpty()) {
            return from;
        }
        ZonedDateTime date = Instant.ofEpochMilli(from.getAsLong()).atZone(zone);
        for (Step step : steps) {
            date = switch (step.name) {
                case "add" -> date.plus((long) step.amount, step.unit);
                case "subtract" -> date.minus((long) step.amount, step.unit);
                case "startOf" -> startOf(date, step.unit);
                default -> startOf(date, step.unit).plus(1, step.unit).minusNanos(1_000_000);
            };
        }
        return OptionalLong.of(date.toInstant().toEpochMilli());
    }

    private static ZonedDateTime startOf(ZonedDateTime date, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> date.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> date.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            case WEEKS -> date.minusDays(date.getDayOfWeek().getValue() % 7).truncatedTo(ChronoUnit.DAYS);
            default -> date.truncatedTo(unit);
        };
    }
}
