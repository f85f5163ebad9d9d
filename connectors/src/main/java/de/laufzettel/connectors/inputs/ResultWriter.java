package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.spi.DocumentHandle;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a result record as case data: maps, lists, text, numbers and booleans only. What is null is left out. */
public final class ResultWriter {

    private ResultWriter() {
    }

    public static Map<String, Object> write(Record result) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            Object value = value(read(component, result));
            if (value != null) {
                data.put(component.getName(), value);
            }
        }
        return data;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof DocumentHandle document) {
            return Map.of("id", document.id().toString(), "name", document.name(), "mediaType", document.mediaType(), "size", document.size());
        }
        if (value instanceof Record record) {
            return write(record);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(ResultWriter::value).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static @Nullable Object read(RecordComponent component, Record result) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(result);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(result.getClass().getName() + "." + component.getName(), broken);
        }
    }
}
