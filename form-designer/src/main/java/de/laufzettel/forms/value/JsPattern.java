package de.laufzettel.forms.value;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A JavaScript regular expression found anywhere in a text, in bounded time. */
public final class JsPattern {
    private final @Nullable Pattern pattern;

    private JsPattern(@Nullable Pattern pattern) {
        this.pattern = pattern;
    }

    public static JsPattern of(String source) {
        return of(source, 0);
    }

    /** With the flag i. */
    public static JsPattern ignoringCase(String source) {
        return of(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static JsPattern of(String source, int flags) {
        try {
            return new JsPattern(Pattern.compile(JsPatternSyntax.toJava(source), flags));
        } catch (PatternSyntaxException e) {
            return new JsPattern(null);
        }
    }

    /** Whether JavaScript would refuse to compile it. */
    public boolean isBroken() {
        return pattern == null;
    }

    /** @param checkTime called now and then; throws to stop a search that takes too long */
    public boolean find(String text, Runnable checkTime) {
        return pattern != null && pattern.matcher(new WatchedText(text, checkTime)).find();
    }

    /** A text that counts how often it is read: a pattern that backtracks for ever reads for ever. */
    private static final class WatchedText implements CharSequence {
        private final CharSequence text;
        private final Runnable checkTime;
        private int reads;

        WatchedText(CharSequence text, Runnable checkTime) {
            this.text = text;
            this.checkTime = checkTime;
        }

        @Override
        public char charAt(int index) {
            if ((++reads & 0xfff) == 0) {
                checkTime.run();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new WatchedText(text.subSequence(start, end), checkTime);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
