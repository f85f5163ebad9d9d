package de.laufzettel.connectors.eakte.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with files as it arrived. Text is Latin-1 inside, so that bytes stay bytes. */
public record Form(List<Part> parts) {

    private static final Pattern NAME = Pattern.compile("[ ;]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\r\n]*)");

    /** One part. */
    public record Part(String name, String fileName, String contentType, byte[] content) {

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    static Form read(String contentType, byte[] body) {
        String all = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = "--" + contentType.replaceAll(".*boundary=", "");
        List<Part> parts = new ArrayList<>();
        String[] pieces = all.split(Pattern.quote(boundary), -1);
        for (int index = 1; index < pieces.length && !pieces[index].startsWith("--"); index++) {
            int end = pieces[index].indexOf("\r\n\r\n");
            String head = utf8(pieces[index].substring(2, end + 2));
            String content = pieces[index].substring(end + 4, pieces[index].length() - 2);
            parts.add(new Part(first(NAME, head), first(FILE_NAME, head), first(TYPE, head), content.getBytes(StandardCharsets.ISO_8859_1)));
        }
        return new Form(parts);
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public List<Part> files() {
        return parts.stream().filter(part -> part.name().equals("giattachmenttype")).toList();
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }
}
