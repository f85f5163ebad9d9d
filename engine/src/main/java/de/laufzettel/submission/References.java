package de.laufzettel.submission;

import de.laufzettel.library.ServiceManifest;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reference numbers such as {@code HS-2026-4F7K-9M2C}: service, year, seven random signs, one check sign. */
@Component
class References {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,4})([0-9]{4})([A-Z0-9]{7})([A-Z0-9])");
    private static final int RANDOM_SIGNS = 7;

    private final Clock clock;
    private final ZoneId zone;

    References(Clock clock, @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    String next(ServiceManifest manifest) {
        String start = prefix(manifest) + Year.now(clock.withZone(zone)) + ReadableCode.random(RANDOM_SIGNS);
        return written(start + ReadableCode.checkSign(start));
    }

    /** As it is stored, from what somebody typed; empty when it is no reference or the check sign is wrong. */
    static Optional<String> read(String typed) {
        String code = ReadableCode.typed(typed.length() > 60 ? "" : typed);
        Matcher shape = SHAPE.matcher(code);
        if (!shape.matches() || ReadableCode.checkSign(code.substring(0, code.length() - 1)) != code.charAt(code.length() - 1)) {
            return Optional.empty();
        }
        return Optional.of(written(code));
    }

    private static String written(String code) {
        int random = code.length() - RANDOM_SIGNS - 1;
        return code.substring(0, random - 4) + "-" + code.substring(random - 4, random) + "-"
                + ReadableCode.inGroups(code.substring(random));
    }

    /** {@code reference: HS} in service.yaml, else the first letters of the id. */
    private static String prefix(ServiceManifest manifest) {
        String given = String.valueOf(manifest.further().getOrDefault("reference", ""));
        return given.matches("[A-Z]{2,4}") ? given : ReadableCode.typed(manifest.id().replaceAll("[^a-z]", "")).substring(0, 2);
    }
}
