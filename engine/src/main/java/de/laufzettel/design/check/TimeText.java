package de.laufzettel.design.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Times as the engine reads them. */
final class TimeText {

    private TimeText() {
    }

    /** @param kind {@code timeDuration}, {@code timeDate}, {@code timeCycle}; null when any will do */
    static boolean isReadable(String time, @Nullable String kind) {
        if (time.contains("${") || time.contains("#{")) {
            return true;
        }
        boolean length = isLength(time);
        boolean day = isDay(time);
        return switch (String.valueOf(kind)) {
            case "timeDuration" -> length;
            case "timeDate" -> day;
            case "timeCycle" -> isCycle(time);
            default -> length || day;
        };
    }

    private static boolean isCycle(String time) {
        if (time.startsWith("R")) {
            String[] parts = time.split("/");
            return parts.length >= 2 && parts[0].matches("R\\d*") && isLength(parts[parts.length - 1].startsWith("P") ? parts[parts.length - 1] : parts[1]);
        }
        return time.trim().split("\\s+").length >= 6 || isLength(time);
    }

    /** {@code P1Y2M10DT2H30M}: Java reads days and hours apart. */
    private static boolean isLength(String time) {
        if (!time.startsWith("P") || time.length() < 3) {
            return false;
        }
        int t = time.indexOf('T');
        String days = t < 0 ? time : time.substring(0, t);
        return (days.equals("P") || reads(days, Period::parse)) && (t < 0 || reads("P" + time.substring(t), Duration::parse));
    }

    private static boolean isDay(String time) {
        return List.<Consumer<String>>of(LocalDate::parse, LocalDateTime::parse, OffsetDateTime::parse).stream().anyMatch(parser -> reads(time, parser));
    }

    private static boolean reads(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
