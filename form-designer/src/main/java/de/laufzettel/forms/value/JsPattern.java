package de.laufzettel.forms.value;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript regular expression, found anywhere in a text, in bounded time: Java's engine tries first, and when it backtracks too much,
 * RE2, whose time is linear, answers instead. A pattern that only a backtracking engine can do is given up.
 */
public final class JsPattern {
    private final @Nullable Pattern pattern;
    private final com.google.re2j.@Nullable Pattern linear;

    private JsPattern(@Nullable Pattern pattern, com.google.re2j.@Nullable Pattern linear) {
        this.pattern = pattern;
        this.linear = linear;
    }

    public static JsPattern of(String source) {
        return of(source, 0, 0);
    }

    /** With the flag i. */
    public static JsPattern ignoringCase(String source) {
        return of(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, com.google.re2j.Pattern.CASE_INSENSITIVE);
    }

    private static JsPattern of(String source, int flags, int linearFlags) {
        try {
            String java = JsPatternSyntax.toJava(units(source));
            return new JsPattern(Pattern.compile(java, flags), linear(java, linearFlags));
        } catch (PatternSyntaxException e) {
            return new JsPattern(null, null);
        }
    }

    private static com.google.re2j.@Nullable Pattern linear(String java, int flags) {
        try {
            return com.google.re2j.Pattern.compile(java, flags);
        } catch (com.google.re2j.PatternSyntaxException e) {
            return null;
        }
    }

    /** Whether JavaScript would refuse to compile it. */
    public boolean isBroken() {
        return pattern == null;
    }

    /** @throws TooSlow when the search takes too long */
    public boolean find(String raw) {
        if (pattern == null) {
            return false;
        }
        String text = units(raw);
        try {
            return pattern.matcher(new WatchedText(text, linear == null ? 3_000_000L : 20_000L + 4L * text.length())).find();
        } catch (TooSlow | StackOverflowError e) {
            if (linear == null) {
                throw new TooSlow();
            }
            return linear.matcher(text).find();
        }
    }

    /** JavaScript's patterns see halves of characters beyond the first 65,536; both engines here see them whole, so the halves are renamed. */
    private static String units(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                StringBuilder renamed = new StringBuilder(text);
                for (int j = i; j < renamed.length(); j++) {
                    renamed.setCharAt(j, unit(renamed.charAt(j)));
                }
                return renamed.toString();
            }
        }
        return text;
    }

    static char unit(char c) {
        return Character.isSurrogate(c) ? (char) (c - '\ud800' + '\ue000') : c;
    }

    /** A search that was given up. */
    public static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooSlow() {
            super("the pattern takes too long on this text", null, false, false);
        }
    }

    /** A text that counts how often it is read: a pattern that backtracks for ever reads for ever. */
    private static final class WatchedText implements CharSequence {
        private final String text;
        private long reads;

        WatchedText(String text, long reads) {
            this.text = text;
            this.reads = reads;
        }

        @Override
        public char charAt(int index) {
            if (--reads < 0) {
                throw new TooSlow();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
