package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every text of a step that may hold expressions, and what FEEL reads. */
final class Reads {

    private static final Pattern FEEL_PATH = Pattern.compile("(?<![\\p{L}\\p{N}_.])data((?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)+)");
    private static final Pattern FEEL_TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private Reads() {
    }

    static List<String> of(FlowNode node) {
        List<@Nullable String> texts = new ArrayList<>(node.attributes().values());
        texts.addAll(node.properties().values());
        collect(node.inputs(), texts);
        node.handsIn().forEach(in -> texts.add(in.expression()));
        if (node.event() != null) {
            texts.add(node.event().expression());
        }
        if (node.loop() != null) {
            texts.add(node.loop().collection());
            texts.add(node.loop().cardinality());
            texts.add(node.loop().completionCondition());
        }
        return texts.stream().filter(Objects::nonNull).filter(text -> text.contains("{")).distinct().toList();
    }

    private static void collect(@Nullable Object value, List<@Nullable String> texts) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(entry -> collect(entry, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, texts));
        } else if (value != null) {
            texts.add(value.toString());
        }
    }

    static Set<String> feel(String expression) {
        Matcher paths = FEEL_PATH.matcher(FEEL_TEXT.matcher(expression).replaceAll("\"\""));
        Set<String> found = new TreeSet<>();
        while (paths.find()) {
            found.add(paths.group(1).substring(1));
        }
        return found;
    }
}
