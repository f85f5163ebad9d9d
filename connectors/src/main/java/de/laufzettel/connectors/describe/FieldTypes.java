package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.DocumentHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The Java types that may stand in input and result records. Whoever adds one adds its reading in {@code inputs} too. */
final class FieldTypes {

    static final String ALLOWED = "String, boolean, int, long, double, BigDecimal, LocalDate, UUID, URI, DocumentHandle, enums, records, and List of one of them";

    private static final Map<Class<?>, FieldType> PLAIN = Map.ofEntries(
            Map.entry(String.class, new FieldType.Text()),
            Map.entry(boolean.class, new FieldType.YesNo()), Map.entry(Boolean.class, new FieldType.YesNo()),
            Map.entry(int.class, new FieldType.WholeNumber()), Map.entry(Integer.class, new FieldType.WholeNumber()),
            Map.entry(long.class, new FieldType.WholeNumber()), Map.entry(Long.class, new FieldType.WholeNumber()),
            Map.entry(double.class, new FieldType.DecimalNumber()), Map.entry(Double.class, new FieldType.DecimalNumber()),
            Map.entry(BigDecimal.class, new FieldType.DecimalNumber()),
            Map.entry(LocalDate.class, new FieldType.Date()),
            Map.entry(UUID.class, new FieldType.Formatted(UUID.class)),
            Map.entry(URI.class, new FieldType.Formatted(URI.class)),
            Map.entry(DocumentHandle.class, new FieldType.Document()));

    private FieldTypes() {
    }

    static Optional<FieldType> of(Type type, Function<Class<?>, RecordDescription> records) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return of(list.getActualTypeArguments()[0], records)
                    .filter(element -> !(element instanceof FieldType.ListOf))
                    .map(FieldType.ListOf::new);
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (plain.isEnum()) {
            return Optional.of(new FieldType.Choice(Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList()));
        }
        FieldType known = PLAIN.get(plain);
        if (known == null && plain.isRecord()) {
            return Optional.of(new FieldType.Nested(records.apply(plain)));
        }
        return Optional.ofNullable(known);
    }
}
