package de.laufzettel.library;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the keys in the order people read them, and what it does not know after them in the order of the alphabet. */
final class ManifestWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final YAMLMapper IN_ORDER = YAML.rebuild().disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private ManifestWriter() {
    }

    static byte[] write(ServiceManifest manifest) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("format", manifest.format());
        keys.put("id", manifest.id());
        keys.put("title", inOrder("de", manifest.title().de(), "en", manifest.title().en()));
        keys.put("office", manifest.office());
        if (manifest.leika() != null) {
            keys.put("leika", manifest.leika());
        }
        keys.put("trust", manifest.trust().name().toLowerCase(Locale.ROOT));
        keys.put("languages", manifest.languages());
        keys.put("retentionDays", manifest.retentionDays());
        keys.put("start", inOrder("form", manifest.start().form(), "anonymous", manifest.start().anonymous()));
        keys.put("historyDays", manifest.historyDays());
        StringBuilder yaml = new StringBuilder(IN_ORDER.writeValueAsString(keys));
        if (!manifest.further().isEmpty()) {
            yaml.append(YAML.writeValueAsString(new TreeMap<>(manifest.further())));
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> inOrder(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
