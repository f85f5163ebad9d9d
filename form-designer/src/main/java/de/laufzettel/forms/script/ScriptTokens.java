package de.laufzettel.forms.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a script with their brackets matched; enough to find what {@link ModernSyntax} writes anew, and no parser. */
final class ScriptTokens {
    private static final Pattern TOKEN = Pattern.compile("(?<skip>\\s++|//[^\\n\\r]*+|/\\*(?s:.*?)\\*/)"
            + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*+)|(?<number>\\.?\\d[\\w.]*+)"
            + "|(?<text>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`)"
            + "|(?<sign>\\.\\.\\.|=>|\\?\\.(?!\\d)|===|!==|\\*\\*=|>>>=|<<=|>>=|&&=|\\|\\|=|\\?\\?=|==|!=|<=|>=|\\*\\*|\\+\\+|--|&&|\\|\\||\\?\\?"
            + "|[-+*/%&|^]=|.)", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*+])++/\\w*+");
    private static final Set<String> BEFORE_EXPRESSION =
            Set.of("return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield");

    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final Set<String> CONTINUING = Set.of("in", "instanceof");

    /** @param name whether it is a word; words of the language are too */
    record Part(String text, int start, int end, boolean name) {}

    final String source;
    private final List<Part> parts = new ArrayList<>();
    private int[] match = new int[0];

    ScriptTokens(String source) {
        this.source = source;
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length() && token.find(at)) {
            int end = token.end();
            if (token.group("sign") != null && source.charAt(at) == '/' && expressionMayStart()) {
                Matcher expression = EXPRESSION.matcher(source).region(at, source.length());
                end = expression.lookingAt() ? expression.end() : end;
            }
            if (token.group("skip") == null) {
                parts.add(new Part(source.substring(at, end), at, end, token.group("name") != null));
            }
            at = end;
        }
        matchBrackets();
    }

    private boolean expressionMayStart() {
        if (parts.isEmpty()) {
            return true;
        }
        Part last = parts.get(parts.size() - 1);
        return last.name ? BEFORE_EXPRESSION.contains(last.text)
                : !CLOSING.contains(last.text) && !Character.isDigit(last.text.charAt(0))
                        && "\"'`".indexOf(last.text.charAt(0)) < 0;
    }

    private void matchBrackets() {
        match = new int[parts.size()];
        Arrays.fill(match, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parts.size(); i++) {
            if (is(i, "(", "[", "{")) {
                open.push(i);
            } else if (is(i, ")", "]", "}") && !open.isEmpty()) {
                match[i] = open.pop();
                match[match[i]] = i;
            }
        }
    }

    int size() {
        return parts.size();
    }

    Part at(int i) {
        return parts.get(i);
    }

    boolean is(int i, String... texts) {
        return i >= 0 && i < parts.size() && Arrays.asList(texts).contains(parts.get(i).text);
    }

    /** The bracket that belongs to this one; -1 for none. */
    int match(int i) {
        return i >= 0 && i < match.length ? match[i] : -1;
    }

    /** The last part of the expression that starts here. */
    int endOfExpression(int from) {
        int questions = 0;
        int last = from;
        for (int i = from; i < parts.size(); i++) {
            boolean ends = is(i, ",", ";", ")", "]", "}") || is(i, ":") && questions == 0 || i > from && startsAnew(i);
            if (ends) {
                return last;
            }
            questions += is(i, "?") ? 1 : is(i, ":") ? -1 : 0;
            if (is(i, "(", "[", "{")) {
                if (match(i) < 0) {
                    return last;
                }
                i = match(i);
            }
            last = i;
        }
        return last;
    }

    /** Whether a statement starts here because a line does. */
    private boolean startsAnew(int i) {
        Part before = parts.get(i - 1);
        Part here = parts.get(i);
        boolean newLine = source.substring(before.end, here.start).indexOf('\n') >= 0;
        boolean complete = before.name ? !BEFORE_EXPRESSION.contains(before.text)
                : CLOSING.contains(before.text) || before.text.length() > 1 && "\"'`/".indexOf(before.text.charAt(0)) >= 0
                        || Character.isDigit(before.text.charAt(0));
        return newLine && complete && (here.name && !CONTINUING.contains(here.text)
                || "\"'{".indexOf(here.text.charAt(0)) >= 0 || Character.isDigit(here.text.charAt(0)));
    }
}
