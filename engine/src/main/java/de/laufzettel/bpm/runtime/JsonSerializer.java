package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.data.PlainJson;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.variable.serializer.PrimitiveValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores a case's data, and entries of lists in loops, as JSON bytes. Values are immutable, so the engine need not
 * serialise them again at the end of each step to see whether somebody changed them, as it does with objects.
 */
final class JsonSerializer extends PrimitiveValueSerializer<JsonValue> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonSerializer() {
        super(JsonValue.TYPE);
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.getValue() instanceof Map || value.getValue() instanceof List;
    }

    @Override
    public JsonValue convertToTypedValue(UntypedValueImpl untyped) {
        Object content = untyped.getValue() instanceof Map<?, ?> map
                ? CaseData.of(PlainJson.freezeMap(map))
                : PlainJson.freeze(untyped.getValue());
        return new JsonValue(content, untyped.isTransient());
    }

    @Override
    public void writeValue(JsonValue value, ValueFields fields) {
        fields.setByteArrayValue(value.getValue() instanceof CaseData data
                ? data.toJson()
                : JSON.writeValueAsBytes(value.getValue()));
    }

    @Override
    public JsonValue readValue(ValueFields fields, boolean asTransientValue) {
        byte[] bytes = fields.getByteArrayValue();
        if (bytes == null) {
            // the row was read before, and its content after, another branch's commit that replaced or removed it
            throw new OptimisticLockingException("Another step of the case was faster");
        }
        Object content = bytes[0] == '{' ? CaseData.fromJson(bytes) : PlainJson.freeze(JSON.readValue(bytes, List.class));
        return new JsonValue(content, asTransientValue);
    }
}
