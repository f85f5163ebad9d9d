package de.laufzettel.design.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small changes to the XML of a model as text: everything that is not meant stays as it is, to the byte. */
final class ModelText {

    private static final String ATTRIBUTES = "(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+'))*+";

    private final String xml;

    private ModelText(String xml) {
        this.xml = xml;
    }

    static ModelText of(byte[] xml) {
        return new ModelText(new String(xml, StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Sets an attribute of the element with this id; the model stays as it is when there is none. */
    ModelText attribute(String id, String name, String value) {
        Matcher tag = tag(id);
        if (!tag.find()) {
            return this;
        }
        String begin = tag.group();
        String set = name + "=\"" + escaped(value) + "\"";
        Matcher before = Pattern.compile("(?<=\\s)" + Pattern.quote(name) + "\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+')").matcher(begin);
        String changed = before.find() ? begin.substring(0, before.start()) + set + begin.substring(before.end())
                : begin.replaceFirst("\\s*(/?>)$", Matcher.quoteReplacement(" " + set) + "$1");
        return new ModelText(xml.substring(0, tag.start()) + changed + xml.substring(tag.end()));
    }

    /** Puts an element of the engine's into what extends the element with this id. */
    ModelText extension(String id, String name, String attributes) {
        Matcher tag = tag(id);
        if (!tag.find()) {
            return this;
        }
        String prefix = tag.group(1).contains(":") ? tag.group(1).substring(0, tag.group(1).indexOf(':') + 1) : "";
        String added = "<" + name + " " + attributes + " />";
        String around = "<" + prefix + "extensionElements>" + added + "</" + prefix + "extensionElements>";
        if (tag.group().endsWith("/>")) {
            String begin = tag.group().substring(0, tag.group().length() - 2).stripTrailing();
            return new ModelText(xml.substring(0, tag.start()) + begin + ">" + around + "</" + tag.group(1) + ">" + xml.substring(tag.end()));
        }
        Matcher extensions = Pattern.compile("(?:\\s|<!--.*?-->|<[\\w.-]*:?documentation\\b[^<]*+</[^>]*+>)*+<[\\w.-]*:?extensionElements\\s*>", Pattern.DOTALL).matcher(xml);
        return extensions.region(tag.end(), xml.length()).lookingAt() ? new ModelText(xml.substring(0, extensions.end()) + added + xml.substring(extensions.end()))
                : new ModelText(xml.substring(0, tag.end()) + around + xml.substring(tag.end()));
    }

    /** Makes another element of it, such as an exclusive gateway of a parallel one. */
    ModelText rename(String id, String from, String to) {
        Matcher tag = tag(id);
        if (!tag.find() || !tag.group(1).endsWith(from)) {
            return this;
        }
        String name = tag.group(1);
        String renamed = name.substring(0, name.length() - from.length()) + to;
        String begin = "<" + renamed + tag.group().substring(1 + name.length());
        String rest = xml.substring(tag.end());
        if (!begin.endsWith("/>")) {
            int close = rest.indexOf("</" + name);
            rest = close < 0 ? rest : rest.substring(0, close) + "</" + renamed + rest.substring(close + 2 + name.length());
        }
        return new ModelText(xml.substring(0, tag.start()) + begin + rest);
    }

    /** Replaces a word inside of the element with this id, in its own text and attributes and what it holds. */
    ModelText replaceWithin(String id, String word, String by) {
        Matcher tag = tag(id);
        if (!tag.find()) {
            return this;
        }
        int end = xml.length();
        if (!tag.group().endsWith("/>")) {
            int close = xml.indexOf("</" + tag.group(1), tag.end());
            end = close < 0 ? end : close;
        } else {
            end = tag.end();
        }
        return new ModelText(xml.substring(0, tag.start()) + replaceWord(xml.substring(tag.start(), end), word, by) + xml.substring(end));
    }

    ModelText withoutCondition(String flow) {
        Matcher tag = tag(flow);
        if (!tag.find() || tag.group().endsWith("/>")) {
            return this;
        }
        int end = xml.indexOf("</" + tag.group(1), tag.end());
        String inside = xml.substring(tag.end(), Math.max(tag.end(), end));
        String left = inside.replaceFirst("(?s)\\s*<([\\w.-]+:)?conditionExpression\\b.*?(</([\\w.-]+:)?conditionExpression>|/>)", "");
        return new ModelText(xml.substring(0, tag.end()) + left + xml.substring(Math.max(tag.end(), end)));
    }

    /** Takes an element and what it holds away. */
    ModelText without(String id) {
        Matcher tag = tag(id);
        if (!tag.find()) {
            return this;
        }
        int end = tag.group().endsWith("/>") ? tag.end() : xml.indexOf(">", xml.indexOf("</" + tag.group(1), tag.end())) + 1;
        return new ModelText(xml.substring(0, tag.start()).replaceFirst("[ \\t]*$", "") + xml.substring(end).replaceFirst("^\\R", ""));
    }

    static String replaceWord(String text, String word, String by) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_.])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_])").matcher(text)
                .replaceAll(Matcher.quoteReplacement(by));
    }

    private Matcher tag(String id) {
        return Pattern.compile("<([\\w:.-]+)" + ATTRIBUTES.replace("*+", "*?") + "\\s+id\\s*=\\s*[\"']" + Pattern.quote(id) + "[\"']"
                + ATTRIBUTES + "\\s*/?>").matcher(xml);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
