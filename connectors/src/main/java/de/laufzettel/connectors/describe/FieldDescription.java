package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.FieldKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** One field of a record: what it is called, what it holds, and what must be true of it. */
public record FieldDescription(String name, Wording label, Wording hint, FieldKind kind, String suggestion, FieldType type,
        Type java, Bounds bounds) {

    public boolean required() {
        return bounds.required();
    }

    /** The class of the value, and of the entries where it is a list. */
    public Class<?> valueClass() {
        return (Class<?>) (java instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : java);
    }
}
