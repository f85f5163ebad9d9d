package de.laufzettel.forms.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what Rhino cannot read in words that it can: {@code f(...list)}, rest and patterns in the parameters of arrows, rest in
 * destructuring, {@code catch} without a name. The functions called are in the prelude.
 */
final class ModernSyntax {
    private static final Set<String> NO_CALL = Set.of("if", "for", "while", "switch", "catch", "function", "return", "typeof", "in", "of",
            "with", "await", "case", "delete", "void", "throw", "new");
    /** Longer code stays as it is: what is left open in a script of signs only costs the square of its length. */
    private static final int LONGEST = 20_000;

    private static final int MOST_EDITS = 600;

    private final ScriptTokens t;
    private final List<Edit> edits = new ArrayList<>();

    /** @param order closing pieces before replaced ones before opening ones, and of closing pieces the inner ones first */
    private record Edit(int at, int length, String text, int order) {}

    private ModernSyntax(String code) {
        t = new ScriptTokens(code);
    }

    static String rewritten(String code) {
        if (code.length() > LONGEST) {
            return code;
        }
        ModernSyntax syntax = new ModernSyntax(code);
        for (int i = 0; i < syntax.t.size() && syntax.edits.size() < MOST_EDITS; i++) {
            syntax.look(i);
        }
        return syntax.edits.size() < MOST_EDITS ? syntax.write() : code;
    }

    private void look(int i) {
        if (t.is(i, "catch") && t.is(i + 1, "{")) {
            open(t.at(i + 1).start(), "($caught)");
        } else if (t.is(i, "(") && t.match(i) > 0) {
            if (t.is(t.match(i) + 1, "=>")) {
                arrow(i);
            } else if (hasSpread(i) && !t.is(t.match(i) + 1, "{")) {
                call(i);
            }
        } else if (t.is(i, "[", "{") && t.is(t.match(i) + 1, "=") && hasSpread(i)) {
            rest(i);
        }
    }

    /** Whether the bracket has {@code ...} directly in it. */
    private boolean hasSpread(int open) {
        for (int i = open + 1; i < t.match(open); i++) {
            if (t.is(i, "...")) {
                return true;
            }
            i = Math.max(i, t.match(i));
        }
        return false;
    }

    private void arrow(int open) {
        int close = t.match(open);
        boolean simple = !hasSpread(open);
        for (int i = open + 1; i < close; i++) {
            simple &= !t.is(i, "{", "[");
        }
        if (simple || t.is(open - 1, "async")) {
            return;
        }
        open(t.at(open).start(), "(function");
        replace(close + 1, "");
        int body = close + 2;
        if (t.is(body, "{") && t.match(body) > 0) {
            close(t.match(body), open, ")");
        } else if (body < t.size()) {
            open(t.at(body).start(), "{return(");
            close(t.endOfExpression(body), open, ");})");
        }
    }

    private void call(int open) {
        int callee = open - 1;
        boolean named = callee >= 0 && t.at(callee).name() && !NO_CALL.contains(t.at(callee).text()) && !t.is(callee - 1, "function");
        if (!named && !t.is(callee, ")", "]")) {
            return;
        }
        boolean member = named && t.is(callee - 1, ".");
        int start = start(member ? callee - 2 : callee);
        if (t.is(start - 1, "new")) {
            replace(start - 1, "$construct(");
        } else {
            open(t.at(start).start(), member ? "$call(" : "$apply(");
            if (member) {
                replace(callee - 1, ",\"");
            }
        }
        replace(open, member && !t.is(start - 1, "new") ? "\",[" : ",[");
        replace(t.match(open), "])");
    }

    /** The first part of the chain of names, calls and elements that ends here. */
    private int start(int end) {
        int i = end;
        while (i > 0) {
            int first = t.is(i, ")", "]") ? t.match(i) : i;
            boolean applied = first > 0 && first < i && (t.is(first - 1, ")", "]")
                    || t.at(first - 1).name() && !NO_CALL.contains(t.at(first - 1).text()));
            if (applied) {
                i = first - 1;
            } else if (first > 1 && t.is(first - 1, ".", "?.")) {
                i = first - 2;
            } else {
                return Math.max(first, 0);
            }
        }
        return 0;
    }

    /** {@code [a, ...b] = list} and {@code {a, ...b} = object}. */
    private void rest(int open) {
        int close = t.match(open);
        List<String> names = new ArrayList<>();
        int at = -1;
        boolean start = true;
        for (int i = open + 1; i < close; i++) {
            if (start && t.is(i, "...")) {
                at = i;
            } else if (start) {
                names.add(t.at(i).text());
            }
            i = Math.max(i, t.match(i));
            start = t.is(i, ",");
        }
        boolean list = t.is(open, "[");
        replace(at, list ? "" : "$rest:");
        String taken = names.stream().filter(name -> name.matches("[\\w$]+")).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        open(t.at(close + 1).end(), list ? "$listRest(" + commas(open, at) + "," : "$objectRest(" + taken + ",");
        close(t.endOfExpression(close + 2), open, ")");
    }

    private int commas(int open, int end) {
        int commas = 0;
        for (int i = open + 1; i < end; i++) {
            commas += t.is(i, ",") ? 1 : 0;
            i = Math.max(i, t.match(i));
        }
        return commas;
    }

    private void open(int at, String text) {
        edits.add(new Edit(at, 0, text, Integer.MAX_VALUE));
    }

    private void close(int last, int start, String text) {
        edits.add(new Edit(t.at(Math.min(last, t.size() - 1)).end(), 0, text, -start));
    }

    private void replace(int part, String text) {
        edits.add(new Edit(t.at(part).start(), t.at(part).end() - t.at(part).start(), text, Integer.MAX_VALUE));
    }

    private String write() {
        edits.sort(Comparator.comparingInt(Edit::at).thenComparingInt(Edit::order).thenComparingInt(Edit::length));
        StringBuilder out = new StringBuilder(t.source.length() + 100);
        int from = 0;
        for (Edit edit : edits) {
            out.append(t.source, from, Math.max(from, edit.at)).append(edit.text);
            from = Math.max(from, edit.at + edit.length);
        }
        return out.append(t.source, from, t.source.length()).toString();
    }
}
