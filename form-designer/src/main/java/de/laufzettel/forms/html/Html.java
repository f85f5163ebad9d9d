package de.laufzettel.forms.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Builds a piece of HTML. Texts and attribute values are escaped; only {@link SafeHtml} gets in as it is. Elements are closed in the
 * order they were opened, so that a template cannot leave one open.
 */
public final class Html {
    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value …; null leaves the attribute out, "" writes its name only */
    public Html open(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    public Html open(String tag, Attributes attributes) {
        return open(tag, attributes.toArray());
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without an end tag, such as input. */
    public Html single(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        return this;
    }

    public Html single(String tag, Attributes attributes) {
        return single(tag, attributes.toArray());
    }

    /** A whole element that holds only text. */
    public Html element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    public Html safe(SafeHtml html) {
        out.append(html.html());
        return this;
    }

    /** Everything another builder has written so far; it must have closed what it opened. */
    public Html add(Html other) {
        out.append(other.html());
        return this;
    }

    /** @throws IllegalStateException when an element is still open */
    public String html() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    private void start(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            out.append(' ').append(attributes[i]);
            if (!value.isEmpty() || "value".equals(attributes[i])) {
                out.append("=\"");
                escape(value);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // A NUL is an error in HTML and a carriage return would come back as a line feed.
                case '\0' -> out.append('\uFFFD');
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
