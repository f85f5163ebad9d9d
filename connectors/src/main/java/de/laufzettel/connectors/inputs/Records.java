package de.laufzettel.connectors.inputs;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls the canonical constructor of a record. Numbers arrive as long or BigDecimal and are narrowed to the component's type. */
final class Records {

    private Records() {
    }

    static Record make(Class<? extends Record> type, Object[] values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] narrowed = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            narrowed[index] = values[index] == null ? zero(types[index]) : values[index];
        }
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(narrowed);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("The constructor of " + type.getName() + " refuses its values; use constraints instead.",
                    refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    private static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
