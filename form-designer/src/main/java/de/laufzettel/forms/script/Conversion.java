package de.laufzettel.forms.script;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.JsNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** Values into the sandbox and out of it. Only copies pass; a Java object never does. */
final class Conversion {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private final Context context;
    private final Scriptable scope;
    private final boolean atOnce;
    private int values;

    /** @param atOnce whether objects are copied whole at once: {@code {...data}} cannot make values while it reads */
    Conversion(Context context, Scriptable scope, boolean atOnce) {
        this.context = context;
        this.scope = scope;
        this.atOnce = atOnce;
    }

    boolean atOnce() {
        return atOnce;
    }

    Scriptable scope() {
        return scope;
    }

    @Nullable Object toScript(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new DataObject(map, this);
        }
        if (value instanceof List<?> list) {
            Object[] items = new Object[list.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = toScript(list.get(i));
            }
            return context.newArray(scope, items);
        }
        if (value instanceof Number number) {
            return number instanceof Integer ? number : (Object) number.doubleValue();
        }
        return value == UNDEFINED ? Undefined.instance : value;
    }

    @Nullable Object toData(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        if (value instanceof Number number) {
            return JsNumber.of(number.doubleValue());
        }
        if (!(value instanceof Scriptable object) || value instanceof Function || Undefined.isUndefined(value)) {
            return UNDEFINED;
        }
        return object(object);
    }

    private @Nullable Object object(Scriptable object) {
        if (++values > ScriptLimits.RESULT) {
            throw new ScriptRefused("a script in the form gives a result of more than " + ScriptLimits.RESULT + " values");
        }
        switch (object.getClassName()) {
            case "Date" -> {
                double millis = ScriptRuntime.toNumber(object);
                return Double.isNaN(millis) ? null : ISO.format(Instant.ofEpochMilli((long) millis).atOffset(ZoneOffset.UTC));
            }
            case "Number" -> {
                return JsNumber.of(ScriptRuntime.toNumber(object));
            }
            case "String" -> {
                return ScriptRuntime.toString(object);
            }
            case "Boolean" -> {
                return ScriptRuntime.toBoolean(((Scriptable) object).getDefaultValue(ScriptRuntime.BooleanClass));
            }
            default -> {
                return object instanceof NativeArray array ? list(array) : plain(object);
            }
        }
    }

    private List<@Nullable Object> list(NativeArray array) {
        if (array.getLength() > ScriptLimits.RESULT) {
            throw new ScriptRefused("a script in the form gives a list of more than " + ScriptLimits.RESULT + " values");
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            Object item = array.get(i, array);
            list.add(item == Scriptable.NOT_FOUND ? UNDEFINED : toData(item));
        }
        return list;
    }

    private @Nullable Object plain(Scriptable object) {
        if (ScriptableObject.getProperty(object, "toJSON") instanceof Function toJson) {
            return toData(toJson.call(context, scope, object, new Object[0]));
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Object id : object.getIds()) {
            if (id instanceof String name) {
                map.put(name, toData(object.get(name, object)));
            } else if (id instanceof Integer index) {
                map.put(index.toString(), toData(object.get(index, object)));
            }
        }
        return map;
    }
}
