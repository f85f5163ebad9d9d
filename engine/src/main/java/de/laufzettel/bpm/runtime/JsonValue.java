package de.laufzettel.bpm.runtime;

import java.util.Map;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.impl.value.PrimitiveTypeValueImpl;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The engine's view of a JSON value: a type of its own, complete at once, never shown in a log. */
final class JsonValue extends PrimitiveTypeValueImpl<Object> {

    private static final long serialVersionUID = 1L;

    static final PrimitiveValueType TYPE = new Type();

    JsonValue(Object content, boolean isTransient) {
        super(content, TYPE);
        setTransient(isTransient);
    }

    @Override
    public String toString() {
        return "JsonValue";
    }

    private static final class Type extends PrimitiveValueTypeImpl {

        private static final long serialVersionUID = 1L;

        Type() {
            super("laufzettel-json", Object.class);
        }

        @Override
        public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
            return new JsonValue(value, isTransient(valueInfo));
        }
    }
}
