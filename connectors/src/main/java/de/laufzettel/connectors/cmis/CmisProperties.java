package de.laufzettel.connectors.cmis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Properties to be written. What the house has no property for goes into the description, so that nothing a step says is lost. */
final class CmisProperties {

    private static final String DESCRIPTION = "cmis:description";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder description = new StringBuilder();
    private List<String> secondaryTypes = List.of();

    CmisProperties set(String property, String value) {
        values.put(property, value);
        return this;
    }

    /** A value that may be missing, into the property that the house has for it or, under its German name, into the description. */
    CmisProperties tell(Optional<String> property, String word, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        if (property.isPresent() && !property.get().equals(DESCRIPTION)) {
            return set(property.get(), value.strip());
        }
        description.append(description.isEmpty() ? "" : "\n").append(word.isEmpty() ? "" : word + ": ").append(value.strip());
        return this;
    }

    /** As a moment where the house has a property for it, as a day for people else. */
    CmisProperties tell(Optional<String> property, String word, @Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        return property.isPresent() ? set(property.get(), moment(day)) : tell(property, word, day.toString());
    }

    /** Moments of the binding are milliseconds. A day is its noon in UTC: the same day in every office. */
    static String moment(LocalDate day) {
        return String.valueOf(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    /** All secondary types that the object shall have: one of them brings the property. */
    CmisProperties withTypes(Collection<String> all) {
        secondaryTypes = List.copyOf(all);
        return this;
    }

    boolean isEmpty() {
        return values.isEmpty() && description.isEmpty();
    }

    Map<String, String> form(String action) {
        Map<String, String> all = new LinkedHashMap<>(values);
        if (!description.isEmpty()) {
            all.put(DESCRIPTION, description.toString());
        }
        Map<String, String> form = new LinkedHashMap<>(Map.of("cmisaction", action, "succinct", "true"));
        int number = 0;
        for (Map.Entry<String, String> each : all.entrySet()) {
            form.put("propertyId[" + number + "]", each.getKey());
            form.put("propertyValue[" + number + "]", each.getValue());
            number++;
        }
        for (int index = 0; index < secondaryTypes.size(); index++) {
            form.put("propertyId[" + number + "]", "cmis:secondaryObjectTypeIds");
            form.put("propertyValue[" + number + "][" + index + "]", secondaryTypes.get(index));
        }
        return form;
    }
}
