package de.laufzettel.forms.value;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Writes a JavaScript regular expression (no flags) as one of Java. */
final class JsPatternSyntax {
    private static final String SPACE = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)|\\(\\?<(?![=!])");
    private static final Set<String> GROUPS = Set.of("?:", "?=", "?!", "?<");
    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean inClass;
    /** Whether what was just written may be repeated, and whether it is a repetition that may be made lazy. */
    private boolean repeatable;
    private boolean repetition;

    private JsPatternSyntax(String source) {
        this.source = source;
    }

    static String toJava(String source) {
        return new JsPatternSyntax(source).write();
    }

    private String write() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (!inClass && (c == '*' || c == '+' || c == '?' || c == '{' && isRepetition())) {
                repeat(c);
                continue;
            }
            repetition = false;
            repeatable = inClass || c != '(' && c != '|' && c != '^' && c != '$'
                    && !(c == '\\' && (source.startsWith("b", at) || source.startsWith("B", at)));
            switch (c) {
                case '\\' -> escape();
                case '[' -> open();
                case ']' -> {
                    out.append(inClass ? "]" : "\\]");
                    inClass = false;
                }
                case '&', '~', '#', ' ' -> out.append(inClass ? "\\" : "").append(c);
                case '.' -> out.append(inClass ? "." : "[^\\n\\r\\x{2028}\\x{2029}]");
                case '$' -> out.append(inClass ? "$" : "\\z");
                case '^' -> out.append(inClass ? "\\^" : "\\A");
                case '(' -> group();
                case '{' -> brace();
                case '}' -> out.append("\\}");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void open() {
        if (inClass) {
            out.append("\\[");
            return;
        }
        if (source.startsWith("]", at)) {
            at++;
            out.append("(?!)");
        } else if (source.startsWith("^]", at)) {
            at += 2;
            out.append("[\\s\\S]");
        } else {
            inClass = true;
            out.append('[');
            if (source.startsWith("^", at)) {
                at++;
                out.append('^');
            }
        }
    }

    /** Java has more kinds of groups: inline flags, atomic ones. */
    private void group() {
        out.append('(');
        if (inClass || !source.startsWith("?", at)) {
            return;
        }
        String kind = at + 1 < source.length() ? source.substring(at, at + 2) : "?";
        if (!GROUPS.contains(kind)) {
            throw new PatternSyntaxException("Invalid group", source, at);
        }
        out.append(kind);
        at += 2;
        if (kind.equals("?<") && (source.startsWith("=", at) || source.startsWith("!", at))) {
            out.append(source.charAt(at++));
        }
    }

    /** Java repeats repetitions too. */
    private void repeat(char c) {
        boolean lazy = repetition && c == '?';
        if (!repeatable && !lazy) {
            throw new PatternSyntaxException("Nothing to repeat", source, at);
        }
        out.append(c);
        if (c == '{') {
            int end = source.indexOf('}', at) + 1;
            out.append(source, at, end);
            at = end;
        }
        repeatable = false;
        repetition = !lazy;
    }

    private boolean isRepetition() {
        int end = source.indexOf('}', at);
        return end >= 0 && source.substring(at, end).matches("\\d+(,\\d*)?");
    }

    /** A brace that is no repetition stands for itself. */
    private void brace() {
        out.append("\\{");
    }

    private void escape() {
        if (at >= source.length()) {
            out.append('\\');
            return;
        }
        char c = source.charAt(at++);
        switch (c) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f' -> out.append('\\').append(c);
            case 'b' -> out.append(inClass ? "\\x08" : "\\b");
            case 'B' -> out.append("\\B");
            case 's' -> out.append(inClass ? SPACE : "[" + SPACE + "]");
            case 'S' -> out.append(inClass ? "\\S" : "[^" + SPACE + "]");
            case 'v' -> out.append("\\x0b");
            case '0' -> out.append("\\x00");
            case 'x', 'u' -> hexadecimal(c, c == 'x' ? 2 : 4);
            case 'c' -> out.append("\\x").append(String.format("%02x", next() % 32));
            case 'k' -> out.append(source.contains("(?<") && source.startsWith("<", at) ? "\\k" : "k");
            default -> {
                if (c >= '1' && c <= '9' && !inClass && c - '0' <= groups()) {
                    out.append('\\').append(c);
                } else if (c >= '1' && c <= '7') {
                    out.append("\\x0").append(c);
                } else if (Character.isLetterOrDigit(c)) {
                    out.append(c);
                } else {
                    out.append('\\').append(c);
                }
            }
        }
    }

    /** How many groups can be referred to by number. */
    private long groups() {
        return GROUP.matcher(source).results().count();
    }

    private int next() {
        return at < source.length() ? source.charAt(at++) : 0;
    }

    private void hexadecimal(char kind, int digits) {
        String hex = source.substring(at, Math.min(source.length(), at + digits));
        if (hex.length() == digits && hex.matches("[0-9a-fA-F]+")) {
            out.append("\\x{").append(Integer.toHexString(JsPattern.unit((char) Integer.parseInt(hex, 16)))).append('}');
            at += digits;
        } else {
            out.append(kind);
        }
    }
}
