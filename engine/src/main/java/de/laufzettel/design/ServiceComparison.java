package de.laufzettel.design;

import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.forms.check.FormComparison;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServiceManifest;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a service to another, file by file. Forms, decisions and settings are compared by
 * meaning and told in words; texts are compared line by line and drawings as drawings where they are shown.
 */
public final class ServiceComparison {

    /**
     * A file that is not the same in both.
     *
     * @param differences in words, where the file has a meaning that can be told; empty for texts and drawings
     */
    public record ChangedFile(String path, Change change, List<Difference> differences) {
    }

    /** What happened to the file. */
    public enum Change {
        ADDED, REMOVED, CHANGED
    }

    private ServiceComparison() {
    }

    /** Only what differs, by path. */
    public static List<ChangedFile> of(ServicePackage before, ServicePackage after) {
        SortedMap<String, byte[]> old = before.files();
        SortedMap<String, byte[]> now = after.files();
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<ChangedFile> changed = new ArrayList<>();
        for (String path : paths) {
            byte[] was = old.get(path);
            byte[] is = now.get(path);
            if (!Arrays.equals(was, is)) {
                changed.add(new ChangedFile(path, was == null ? Change.ADDED : is == null ? Change.REMOVED : Change.CHANGED,
                        was == null || is == null ? List.of() : differences(path, was, is)));
            }
        }
        return changed;
    }

    private static List<Difference> differences(String path, byte[] was, byte[] is) {
        try {
            return path.endsWith(".form.json") ? forms(was, is)
                    : path.endsWith(".dmn") ? DecisionComparison.of(DecisionTables.read(was), DecisionTables.read(is))
                    : path.equals(ServiceManifest.PATH) ? SettingsComparison.of(ServiceManifest.parse(was), ServiceManifest.parse(is))
                    : List.of();
        } catch (FormRejected | DecisionFile.NotADecision unreadable) {
            // an older version of the format: its text can still be compared
            return List.of();
        }
    }

    private static List<Difference> forms(byte[] was, byte[] is) {
        return FormComparison.of(FormSchema.parse(was), FormSchema.parse(is)).stream()
                .map(change -> new Difference(Difference.Kind.valueOf(change.kind().name()), change.path(), change.de(), change.en()))
                .toList();
    }

    static Difference changed(String place, String nameDe, String nameEn, @Nullable Object was, @Nullable Object is) {
        return new Difference(Difference.Kind.CHANGED, place,
                nameDe + " war " + shown(was, "leer", "„", "“") + ", ist jetzt " + shown(is, "leer", "„", "“") + ".",
                nameEn + " was " + shown(was, "empty", "\"", "\"") + ", is now " + shown(is, "empty", "\"", "\"") + ".");
    }

    private static String shown(@Nullable Object value, String empty, String open, String close) {
        String text = value == null ? "" : String.valueOf(value).strip();
        return text.isEmpty() ? empty : open + (text.length() > 160 ? text.substring(0, 160) + "…" : text) + close;
    }
}
