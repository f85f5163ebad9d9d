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
import org.jspecify.annotations.Nullable;

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
            changes.add(new FormChange(Kind.MOVED, path, "",
                    "„" + name(after) + "“ steht jetzt " + in(after, "in „%s“", "auf oberster Ebene") + " statt " + in(before, "in „%s“", "auf oberster Ebene") + ".",
                    "\"" + name(after) + "\" is now " + in(after, "in \"%s\"", "at the top") + " instead of " + in(before, "in \"%s\"", "at the top") + "."));
        }
        Set<String> names = new TreeSet<>(before.component().json().keySet());
        names.addAll(after.component().json().keySet());
        names.removeAll(CHILDREN);
        for (String property : names) {
            difference(path, name(after), property, before.component().get(property), after.component().get(property), changes);
        }
    }

    /** Of objects within a component each property is a difference of its own. */
    private static void difference(String path, String name, String property, @Nullable Object old, @Nullable Object now, List<FormChange> changes) {
        boolean bothObjects = (old instanceof Map || old == null) && (now instanceof Map || now == null);
        if (bothObjects && old != now) {
            Set<Object> members = new TreeSet<>();
            members.addAll(old instanceof Map<?, ?> map ? map.keySet() : Set.of());
            members.addAll(now instanceof Map<?, ?> map ? map.keySet() : Set.of());
            for (Object member : members) {
                difference(path, name, property + "." + member, member(old, member), member(now, member), changes);
            }
        } else if (!Objects.equals(old, now) && !(ChangeWords.isNothing(old) && ChangeWords.isNothing(now))) {
            changes.add(new FormChange(Kind.CHANGED, path, property,
                    "„" + name + "“: " + ChangeWords.DE.property(property) + " war " + ChangeWords.DE.value(old) + ", ist jetzt " + ChangeWords.DE.value(now) + ".",
                    "\"" + name + "\": " + ChangeWords.EN.property(property) + " was " + ChangeWords.EN.value(old) + ", is now " + ChangeWords.EN.value(now) + "."));
        }
    }

    private static @Nullable Object member(@Nullable Object object, Object name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static String in(Entry entry, String within, String top) {
        return entry.parent() == null ? top : String.format(within, name(entry.parent()));
    }

    private static String group(Entry entry) {
        return entry.parent() == null ? "" : entry.parent().component().key();
    }
}
