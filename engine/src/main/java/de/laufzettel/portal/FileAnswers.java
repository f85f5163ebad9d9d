package de.laufzettel.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds files to the lists of answers they belong to. The answers given are copied along the way, never changed. */
final class FileAnswers {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    private Map<String, Object> data;

    FileAnswers(Map<String, Object> data) {
        this.data = data;
    }

    Map<String, Object> data() {
        return data;
    }

    /** @param path data path of the field, such as {@code hunde[0].nachweis} */
    void add(String path, Map<String, Object> file) {
        Matcher matcher = STEP.matcher(path);
        List<String> steps = new ArrayList<>();
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        data = map(added(data, steps, file));
    }

    private static Object added(@Nullable Object at, List<String> steps, Map<String, Object> file) {
        if (steps.isEmpty()) {
            List<Object> files = at instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
            files.add(file);
            return files;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (at instanceof List<?> list) {
            int row = Integer.parseInt(steps.get(0));
            List<Object> rows = new ArrayList<>(list);
            rows.set(row, added(rows.get(row), rest, file));
            return rows;
        }
        Map<String, Object> copy = at instanceof Map<?, ?> ? new LinkedHashMap<>(map(at)) : new LinkedHashMap<>();
        copy.put(steps.get(0), added(copy.get(steps.get(0)), rest, file));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
