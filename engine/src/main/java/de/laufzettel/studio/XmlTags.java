package de.laufzettel.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The start tags of an XML text, to change single attributes and leave every other letter of the file as it is. */
final class XmlTags {

    /** What is no start tag is passed over whole: a comment may hold what looks like one, a value may hold a bracket. */
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(?<name>[^!?/\\s>\"'=]++)(?<attributes>(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'/]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

    private XmlTags() {
    }

    /** @param name with its prefix, as in the file */
    record Tag(String name, List<Attribute> attributes) {

        String localName() {
            return local(name);
        }

        /** Empty where it is not there. */
        String value(String attribute) {
            return attributes.stream().filter(one -> one.name().equals(attribute)).map(Attribute::value).findFirst().orElse("");
        }
    }

    /** @param start where the value begins in the file, without its quotation mark */
    record Attribute(String name, String value, int start, int end) {

        String localName() {
            return local(name);
        }
    }

    /** In the order of the file. */
    static List<Tag> of(String xml) {
        List<Tag> tags = new ArrayList<>();
        Matcher token = TOKEN.matcher(xml);
        while (token.find()) {
            if (token.group("name") != null) {
                tags.add(new Tag(token.group("name"), attributes(xml, token.start("attributes"), token.end("attributes"))));
            }
        }
        return tags;
    }

    /** @param change says what an attribute's value shall be, as it stands in a file */
    static String changed(String xml, BiFunction<Tag, Attribute, String> change) {
        StringBuilder changed = new StringBuilder(xml.length() + 100);
        int done = 0;
        for (Tag tag : of(xml)) {
            for (Attribute attribute : tag.attributes()) {
                changed.append(xml, done, attribute.start()).append(change.apply(tag, attribute));
                done = attribute.end();
            }
        }
        return changed.append(xml, done, xml.length()).toString();
    }

    private static List<Attribute> attributes(String xml, int start, int end) {
        List<Attribute> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(xml).region(start, end);
        while (attribute.find()) {
            int value = attribute.group(2) == null ? 3 : 2;
            attributes.add(new Attribute(attribute.group(1), attribute.group(value), attribute.start(value), attribute.end(value)));
        }
        return attributes;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
