package de.laufzettel.forms.value;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths as lodash's get, set, has and unset read them. {@code a.b[0]} is three steps. */
public final class JsPath {
    /** More rows than this cannot be named by a path: a path in a form must not allocate a list of a billion holes. */
    private static final int LONGEST_LIST = 100_000;

    private JsPath() {}

    /** The steps of a path text. */
    public static String[] steps(String path) {
        List<String> steps = new ArrayList<>();
        int at = 0;
        StringBuilder step = new StringBuilder();
        boolean open = true;
        while (at < path.length()) {
            char c = path.charAt(at);
            if (c == '.') {
                if (open) {
                    steps.add(step.toString());
                    step.setLength(0);
                }
                open = true;
                at++;
            } else if (c == '[' && path.indexOf(']', at) > at) {
                if (step.length() > 0) {
                    steps.add(step.toString());
                    step.setLength(0);
                }
                int end = path.indexOf(']', at);
                steps.add(unquoted(path.substring(at + 1, end)));
                at = end + 1;
                open = false;
            } else {
                step.append(c);
                open = true;
                at++;
            }
        }
        if (open) {
            steps.add(step.toString());
        }
        return steps.toArray(String[]::new);
    }

    private static String unquoted(String inner) {
        boolean quoted = inner.length() >= 2 && (inner.charAt(0) == '"' || inner.charAt(0) == '\'')
                && inner.charAt(inner.length() - 1) == inner.charAt(0);
        return quoted ? inner.substring(1, inner.length() - 1) : inner;
    }

    /** The list index that the text is, or -1. */
    public static int index(String step) {
        int length = step.length();
        if (length == 0 || length > 9 || length > 1 && step.charAt(0) == '0') {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = step.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    public static @Nullable Object get(@Nullable Object root, String[] steps) {
        Object value = root;
        for (String step : steps) {
            value = Js.member(value, step);
            if (value == UNDEFINED) {
                return UNDEFINED;
            }
        }
        return value;
    }

    /** lodash get(root, path): a key that is the whole path text wins. */
    public static @Nullable Object get(@Nullable Object root, String path) {
        if (root instanceof Map<?, ?> map && map.containsKey(path)) {
            return map.get(path);
        }
        return get(root, steps(path));
    }

    public static boolean has(@Nullable Object root, String[] steps) {
        Object value = root;
        for (String step : steps) {
            boolean own = value instanceof Map<?, ?> map && map.containsKey(step)
                    || value instanceof List<?> list && index(step) >= 0 && index(step) < list.size()
                    || value instanceof MemberList list && list.members.containsKey(step);
            if (!own) {
                return false;
            }
            value = Js.member(value, step);
        }
        return true;
    }

    /** Sets, making the objects and lists in between; a value in between that is neither is replaced. */
    public static void set(Map<String, Object> root, String[] steps, @Nullable Object value) {
        Object holder = root;
        Object above = root;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i].equals("__proto__") || steps[i].equals("constructor") || steps[i].equals("prototype")) {
                return;
            }
            if (holder instanceof List<?> list && !(list instanceof MemberList) && index(steps[i]) < 0) {
                holder = new MemberList(list);
                put(above, steps[i - 1], holder);
            }
            if (i == steps.length - 1) {
                put(holder, steps[i], value);
                return;
            }
            Object next = Js.member(holder, steps[i]);
            if (!Js.isObject(next)) {
                next = index(steps[i + 1]) >= 0 ? new ArrayList<Object>() : new LinkedHashMap<String, Object>();
                put(holder, steps[i], next);
            }
            above = holder;
            holder = next;
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object holder, String step, @Nullable Object value) {
        if (holder instanceof Map<?, ?> map) {
            ((Map<String, @Nullable Object>) map).put(step, value);
        } else if (holder instanceof MemberList list && index(step) < 0) {
            list.members.put(step, value);
        } else if (holder instanceof List<?> list) {
            int index = index(step);
            List<@Nullable Object> target = (List<@Nullable Object>) list;
            if (index < 0 || index >= LONGEST_LIST && index > target.size()) {
                return;
            }
            while (target.size() <= index) {
                target.add(UNDEFINED);
            }
            target.set(index, value);
        }
    }

    public static void unset(Map<String, Object> root, String[] steps) {
        Object holder = root;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = Js.member(holder, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (holder instanceof Map<?, ?> map) {
            map.remove(last);
        } else if (holder instanceof MemberList list && index(last) < 0) {
            list.members.remove(last);
        } else if (holder instanceof List<?>) {
            put(holder, last, UNDEFINED);
        }
    }
}
