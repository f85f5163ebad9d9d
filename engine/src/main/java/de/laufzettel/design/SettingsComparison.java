package de.laufzettel.design;

import de.laufzettel.library.ServiceManifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changed in {@code service.yaml}, setting by setting. */
final class SettingsComparison {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("title.de", List.of("Der deutsche Titel", "The German title")),
            Map.entry("title.en", List.of("Der englische Titel", "The English title")),
            Map.entry("office", List.of("Die zuständige Stelle", "The office in charge")),
            Map.entry("leika", List.of("Der Leistungsschlüssel (LeiKa)", "The service key (LeiKa)")),
            Map.entry("trust", List.of("Das Vertrauensniveau", "The level of trust")),
            Map.entry("languages", List.of("Die Liste der Sprachen", "The list of languages")),
            Map.entry("retentionDays", List.of("Die Aufbewahrung in Tagen", "The retention in days")),
            Map.entry("historyDays", List.of("Der Verlauf in Tagen", "The history in days")),
            Map.entry("start.form", List.of("Das Startformular", "The start form")),
            Map.entry("start.anonymous", List.of("Ob ohne Konto gestellt werden darf", "Whether it can be submitted without an account")));

    private SettingsComparison() {
    }

    static List<Difference> of(ServiceManifest before, ServiceManifest after) {
        Map<String, Object> old = settings(before);
        Map<String, Object> now = settings(after);
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(old.get(key), now.get(key))) {
                List<String> name = NAMES.getOrDefault(key, List.of("Die Einstellung " + key, "The setting " + key));
                differences.add(ServiceComparison.changed(key, name.get(0), name.get(1), old.get(key), now.get(key)));
            }
        }
        return differences;
    }

    private static Map<String, Object> settings(ServiceManifest manifest) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("title.de", manifest.title().de());
        settings.put("title.en", manifest.title().en());
        settings.put("office", manifest.office());
        settings.put("leika", manifest.leika());
        settings.put("trust", manifest.trust().name().toLowerCase(java.util.Locale.ROOT));
        settings.put("languages", String.join(", ", manifest.languages()));
        settings.put("retentionDays", manifest.retentionDays());
        settings.put("historyDays", manifest.historyDays());
        settings.put("start.form", manifest.start().form());
        settings.put("start.anonymous", manifest.start().anonymous());
        flatten("", new TreeMap<>(manifest.further()), settings);
        return settings;
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, Object> into) {
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                flatten(prefix + key + ".", inner, into);
            } else {
                into.put(prefix + key, value);
            }
        });
    }
}
