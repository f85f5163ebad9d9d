package de.laufzettel.bpm.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds <code>${…}</code> in a text; braces and quotes inside of an expression's own texts do not end it. */
public final class Placeholders {

    private static final List<String> QUOTES = List.of("'", "\"", "&quot;", "&apos;", "&#39;", "&#34;");

    private Placeholders() {
    }

    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        replace(text, expression -> {
            found.add(expression);
            return "";
        });
        return found;
    }

    public static String replace(String text, UnaryOperator<String> value) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int from = 0;
        for (int begin = next(text, 0); begin >= 0; begin = next(text, from)) {
            int end = end(text, begin);
            if (end < 0) {
                throw new UnreadableExpression(ExpressionProblem.unreadable(text.substring(begin)));
            }
            result.append(text, from, begin).append(value.apply(plain(text.substring(begin, end))));
            from = end;
        }
        return result.append(text, from, text.length()).toString();
    }

    private static int next(String text, int from) {
        // one pass: to look for each kind up to the end again and again would take the square of a long text
        for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (brace > from && (text.charAt(brace - 1) == '$' || text.charAt(brace - 1) == '#')) {
                return brace - 1;
            }
        }
        return -1;
    }

    private static int end(String text, int begin) {
        String quote = "";
        for (int at = begin + 2; at < text.length(); at++) {
            String here = quoteAt(text, at);
            if (!here.isEmpty()) {
                quote = quote.isEmpty() ? here : quote.equals(here) ? "" : quote;
                at += here.length() - 1;
            } else if (text.charAt(at) == '\\' && !quote.isEmpty()) {
                at++;
            } else if (text.charAt(at) == '}' && quote.isEmpty()) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String quoteAt(String text, int at) {
        return QUOTES.stream().filter(quote -> text.startsWith(quote, at)).findFirst().orElse("");
    }

    /** An editor of XHTML writes {@code &lt;} and {@code &quot;}, also inside of an expression. */
    private static String plain(String expression) {
        return expression.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&#39;", "'").replace("&#34;", "\"").replace("&nbsp;", " ").replace("&amp;", "&");
    }
}
