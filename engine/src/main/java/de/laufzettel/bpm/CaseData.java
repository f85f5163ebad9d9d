package de.laufzettel.bpm;

import de.laufzettel.bpm.data.DataPath;
import de.laufzettel.bpm.data.PlainJson;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one document of a case: answers, results of decisions and connectors. Immutable, so that a step reads one state
 * from its first line to its last; a {@link Map}, so that {@code ${data.hund.rasse}} and FEEL walk into it.
 * It never prints its content: what citizens answer does not belong in a log.
 */
public final class CaseData extends AbstractMap<String, Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CaseData EMPTY = new CaseData(Map.of());

    private final Map<String, Object> root;

    private CaseData(Map<String, Object> root) {
        this.root = root;
    }

    public static CaseData empty() {
        return EMPTY;
    }

    /** A frozen copy. Values must be what JSON knows; dates become ISO texts, anything else is refused. */
    public static CaseData of(Map<String, ? extends @Nullable Object> content) {
        return content instanceof CaseData already ? already : new CaseData(PlainJson.freezeMap(content));
    }

    @SuppressWarnings("unchecked")
    public static CaseData fromJson(byte[] json) {
        return of((Map<String, Object>) JSON.readValue(json, Map.class));
    }

    public byte[] toJson() {
        return JSON.writeValueAsBytes(root);
    }

    /** The value at a path such as {@code hund.rasse} or {@code hunde[0].rasse}; null when nothing is there. */
    public @Nullable Object at(String path) {
        return DataPath.of(path).read(root);
    }

    public boolean has(String path) {
        return DataPath.of(path).exists(root);
    }

    /** A copy in which the path has this value; missing objects and list entries on the way are made. */
    public CaseData with(String path, @Nullable Object value) {
        return new CaseData(DataPath.of(path).write(root, PlainJson.freeze(value)));
    }

    /** A copy with these answers merged at the root: objects field by field, lists and single values as a whole. */
    public CaseData merge(Map<String, ? extends @Nullable Object> answers) {
        return new CaseData(PlainJson.merge(root, PlainJson.freezeMap(answers)));
    }

    public Map<String, Object> toMap() {
        return root;
    }

    @Override
    public @Nullable Object get(Object key) {
        return root.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return root.containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return root.entrySet();
    }

    @Override
    public String toString() {
        return "CaseData[" + root.size() + " entries]";
    }
}
