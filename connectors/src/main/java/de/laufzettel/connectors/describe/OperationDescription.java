package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.Guarantee;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * One operation of a connector, and the way to call it.
 *
 * @param needsTarget whether only a target that the operator has configured can do it
 */
public record OperationDescription(String connector, String id, Wording name, Wording description, Guarantee guarantee,
        boolean needsTarget, RecordDescription input, RecordDescription result, List<RefusalDescription> refusals, Method method, Optional<Method> lookup) {

    /** What a step of a process names: {@code mail.send}. */
    public String topic() {
        return connector + "." + id;
    }

    /** The id of the element template that the studio applies. */
    public String template() {
        return "de.laufzettel." + topic();
    }

    /** Passes on what the connector throws as it is. */
    public Record call(Connector connector, Record input, Call call) {
        return (Record) invoke(method, connector, input, call);
    }

    /** Only for {@link Guarantee#LOOKUP}: what an earlier attempt under the call's key has done. */
    @SuppressWarnings("unchecked") // the return type was checked when the description was made
    public Optional<Record> find(Connector connector, Record input, Call call) {
        Method find = lookup.orElseThrow(() -> new IllegalStateException(topic() + " has no lookup, its guarantee is " + guarantee + "."));
        return (Optional<Record>) invoke(find, connector, call.key(), input, call);
    }

    private static Object invoke(Method method, Connector connector, Object... arguments) {
        try {
            return method.invoke(connector, arguments);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("The class of the connector must be public: " + method, hidden);
        }
    }

    /** An incident keeps its own type and message; wrapped, every one would read "InvocationTargetException". */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
