package de.laufzettel.bpm.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions that an expression may call, by name. There is no way to add one from a model. */
public final class Functions {

    private static final Map<String, Method> BY_NAME = new TreeMap<>();

    static {
        for (Method method : CaseFunctions.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                BY_NAME.put(method.getName(), method);
            }
        }
    }

    private Functions() {
    }

    public static @Nullable Method find(String name) {
        return BY_NAME.get(name);
    }

    public static Set<String> names() {
        return Set.copyOf(BY_NAME.keySet());
    }

    public static int parameters(String name) {
        return BY_NAME.get(name).getParameterCount();
    }
}
