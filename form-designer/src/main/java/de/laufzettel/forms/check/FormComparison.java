package de.laufzettel.forms.check;

import de.laufzettel.forms.check.FormChange.Kind;
import de.laufzettel.forms.check.Outline.Entry;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What changed from one version of a form to the next, in words. Components are the same when they have the same path. */
public final class FormComparison {
    private static final Set<String> CHILDREN = Set.of("components", "columns", "rows");

    private FormComparison() {}

    public static List<FormChange> of(FormSchema before, FormSchema after) {
        Map<String, Entry> old = byPath(before);
        Map<String, Entry> now = byPath(after);
        List<FormChange> changes = new ArrayList<>();
        old.forEach((path, entry) -> {
            if (!now.containsKey(path)) {
                changes.add(new FormChange(Kind.REMOVED, path, "", "„" + name(entry) + "“ (" + path + ") wurde entfernt.",
                        "\"" + name(entry) + "\" (" + path + ") was removed."));
            }
        });
        now.forEach((path, entry) -> {
            Entry earlier = old.get(path);
            if (earlier == null) {
                changes.add(new FormChange(Kind.ADDED, path, "", "„" + name(entry) + "“ (" + path + ") ist neu.",
                        "\"" + name(entry) + "\" (" + path + ") is new."));
            } else {
                compare(path, earlier, entry, changes);
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Entry> byPath(FormSchema schema) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Outline.of(schema).entries().forEach(entry -> entries.putIfAbsent(
                entry.hasValue() ? entry.path() : entry.path() + "#" + entry.component().key(), entry));
        return entries;
    }

    private static String name(Entry entry) {
        return entry.component().label().isEmpty() ? entry.component().key() : entry.component().label();
    }

    private static void compare(String path, Entry before, Entry after, List<FormChange> changes) {
        if (!group(before).equals(group(after))) {
            changes.add(new FormChange(Kind.MOVED, path, "", "„" + name(after) + "“ steht jetzt in „" + group(after) + "“ statt in „" + group(before) + "“.",
                    "\"" + name(after) + "\" is now in \"" + group(after) + "\" instead of \"" + group(before) + "\"."));
        }
        Set<String> names = new TreeSet<>(before.component().json().keySet());
        names.addAll(after.component().json().keySet());
        names.removeAll(CHILDREN);
        for (String property : names) {
            Object old = before.component().get(property);
            Object now = after.component().get(property);
            if (!Objects.equals(old, now)) {
                changes.add(new FormChange(Kind.CHANGED, path, property, "„" + name(after) + "“: " + property + " war " + shown(old) + ", ist jetzt " + shown(now) + ".",
                        "\"" + name(after) + "\": " + property + " was " + shown(old) + ", is now " + shown(now) + "."));
            }
        }
    }

    private static String group(Entry entry) {
        return entry.parent() == null ? "" : entry.parent().component().key();
    }

    private static String shown(Object value) {
        String text = value == null ? "–" : String.valueOf(value);
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
