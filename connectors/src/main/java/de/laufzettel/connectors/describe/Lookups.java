package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The {@link Lookup} methods of a connector, each given to the operation it belongs to. */
final class Lookups {

    private final Map<String, Method> methods = new HashMap<>();

    static Lookups of(Class<?> type, Faults faults) {
        Lookups lookups = new Lookups();
        Arrays.stream(type.getMethods()).filter(method -> method.isAnnotationPresent(Lookup.class) && !method.isBridge()).forEach(method -> {
            String operation = method.getAnnotation(Lookup.class).value();
            if (lookups.methods.put(operation, method) != null) {
                faults.add("has two @Lookup methods for \"" + operation + "\".");
            }
        });
        return lookups;
    }

    @Nullable Method take(String operation, Class<?> input, Class<?> result, Faults faults) {
        Method method = methods.remove(operation);
        if (method == null) {
            return null;
        }
        boolean parametersFit = Arrays.equals(method.getParameterTypes(), new Class<?>[] {UUID.class, input, Call.class});
        boolean resultFits = method.getGenericReturnType() instanceof ParameterizedType type
                && type.getRawType() == Optional.class && type.getActualTypeArguments()[0] == result;
        if (!parametersFit || !resultFits) {
            faults.add("the @Lookup of \"" + operation + "\" must be: public Optional<" + result.getSimpleName() + "> "
                    + method.getName() + "(UUID key, " + input.getSimpleName() + " input, Call call).");
        }
        return method;
    }

    void refuseUnused(Faults faults) {
        methods.keySet().forEach(operation -> faults.add("has a @Lookup for \"" + operation + "\", which is no operation with Guarantee.LOOKUP."));
    }
}
