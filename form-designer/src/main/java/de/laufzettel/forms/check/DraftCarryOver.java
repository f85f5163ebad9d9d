package de.laufzettel.forms.check;

import de.laufzettel.forms.check.CarriedDraft.Loss;
import de.laufzettel.forms.check.Outline.Entry;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.types.ComponentTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a draft's answers from one version of a form to the next, and reports what is lost. The draft given is not changed. */
public final class DraftCarryOver {
    private static final Set<String> TEXTS = Set.of("textfield", "textarea", "email", "url", "password", "hidden");
    private final Map<String, Entry> before;
    private final Map<String, Entry> after;
    private final List<Loss> lost = new ArrayList<>();

    private DraftCarryOver(FormSchema before, FormSchema after) {
        this.before = byPath(before);
        this.after = byPath(after);
    }

    public static CarriedDraft carry(FormSchema before, FormSchema after, Map<String, ? extends @Nullable Object> data) {
        DraftCarryOver carrying = new DraftCarryOver(before, after);
        Map<String, Object> carried = carrying.object(data, "", "");
        List<String> added = carrying.after.keySet().stream().filter(path -> !carrying.before.containsKey(path)).toList();
        return new CarriedDraft(Collections.unmodifiableMap(carried), List.copyOf(carrying.lost), added);
    }

    private static Map<String, Entry> byPath(FormSchema schema) {
        return Outline.of(schema).entries().stream().filter(Entry::hasValue)
                .collect(Collectors.toMap(Entry::path, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** @param path with row numbers, for the report; {@code pattern} without, as forms know it */
    private Map<String, Object> object(Map<String, ?> data, String path, String pattern) {
        Map<String, Object> carried = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            String here = path.isEmpty() ? key : path + "." + key;
            String known = pattern.isEmpty() ? key : pattern + "." + key;
            if (before.containsKey(known) && !after.containsKey(known)) {
                lose(here, "Das Feld gibt es nicht mehr.", "The field is gone.");
            } else if (!fits(known)) {
                lose(here, "Das Feld hat jetzt einen anderen Typ.", "The field now is of another type.");
            } else {
                carried.put(key, value(value, here, known));
            }
        });
        return carried;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object value(@Nullable Object value, String path, String pattern) {
        boolean hasFields = before.keySet().stream().anyMatch(known -> known.startsWith(pattern + "."));
        if (value instanceof Map<?, ?> map && hasFields) {
            return object((Map<String, ?>) map, path, pattern);
        }
        if (value instanceof List<?> rows && hasFields) {
            List<@Nullable Object> carried = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Object row = rows.get(i);
                carried.add(row instanceof Map<?, ?> map ? object((Map<String, ?>) map, path + "[" + i + "]", pattern) : row);
            }
            return carried;
        }
        return value;
    }

    private boolean fits(String pattern) {
        Entry old = before.get(pattern);
        Entry now = after.get(pattern);
        if (old == null || now == null) {
            return true;
        }
        String from = ComponentTypes.like(old.component().type());
        String to = ComponentTypes.like(now.component().type());
        return (Objects.equals(from, to) || TEXTS.contains(from) && TEXTS.contains(to) || rows(from) && rows(to))
                && old.component().is("multiple") == now.component().is("multiple");
    }

    private static boolean rows(String type) {
        return type.equals("datagrid") || type.equals("editgrid");
    }

    private void lose(String path, String de, String en) {
        lost.add(new Loss(path, de, en));
    }
}
