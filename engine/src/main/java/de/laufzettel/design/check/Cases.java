package de.laufzettel.design.check;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Expressions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All mixes of values of what some conditions read, and which of the conditions hold for each. */
final class Cases {

    private final Set<String> paths;
    private final boolean[] holds;
    private final boolean[] first;
    private final List<Map<String, @Nullable Object>> uncovered = new ArrayList<>();
    private @Nullable Map<String, @Nullable Object> overlap;

    private Cases(Set<String> paths, int conditions) {
        this.paths = paths;
        this.holds = new boolean[conditions];
        this.first = new boolean[conditions];
    }

    static Cases of(List<String> conditions, Map<String, List<@Nullable Object>> domains, Expressions expressions) {
        List<Function<CaseData, Optional<Object>>> prepared = conditions.stream().map(each -> expressions.prepare(each, Locale.GERMAN)).toList();
        Cases cases = new Cases(domains.keySet(), conditions.size());
        cases.mix(new ArrayList<>(domains.entrySet()), 0, new LinkedHashMap<>(), prepared);
        return cases;
    }

    private void mix(List<Map.Entry<String, List<@Nullable Object>>> domains, int at, Map<String, @Nullable Object> values,
            List<Function<CaseData, Optional<Object>>> conditions) {
        if (at == domains.size()) {
            judge(values, conditions);
            return;
        }
        for (Object value : domains.get(at).getValue()) {
            values.put(domains.get(at).getKey(), value);
            mix(domains, at + 1, values, conditions);
        }
    }

    private void judge(Map<String, @Nullable Object> values, List<Function<CaseData, Optional<Object>>> conditions) {
        CaseData data = CaseData.empty();
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            data = value.getValue() == null ? data : data.with(value.getKey(), value.getValue());
        }
        int count = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).apply(data).filter(Boolean.TRUE::equals).isPresent()) {
                holds[i] = true;
                first[i] |= count == 0;
                count++;
            }
        }
        if (count == 0) {
            uncovered.add(new LinkedHashMap<>(values));
        } else if (count > 1 && overlap == null) {
            overlap = new LinkedHashMap<>(values);
        }
    }

    Set<String> paths() {
        return paths;
    }

    boolean holds(int condition) {
        return holds[condition];
    }

    /** @param exclusive whether only the first that holds is taken */
    boolean isTaken(int condition, boolean exclusive) {
        return exclusive ? first[condition] : holds[condition];
    }

    /** All values for which no condition holds. */
    List<Map<String, @Nullable Object>> uncovered() {
        return uncovered;
    }

    /** Values for which more than one holds. */
    @Nullable Map<String, @Nullable Object> overlap() {
        return overlap;
    }

    static String words(Map<String, @Nullable Object> values, boolean german) {
        return String.join(german ? " und " : " and ", values.entrySet().stream().map(value -> "data." + value.getKey()
                + (value.getValue() == null ? german ? " leer" : " empty" : " = " + value.getValue())).toList());
    }
}
