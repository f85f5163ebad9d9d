package de.laufzettel.forms.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.ParenthesizedExpression;
import org.mozilla.javascript.ast.SpreadObjectProperty;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.TaggedTemplateLiteral;
import org.mozilla.javascript.ast.TemplateLiteral;

/**
 * Keeps texts from growing without end. Rhino joins texts lazily: thirty doublings cost thirty instructions, and a gigabyte when the text
 * is read. So each place in a script where texts are joined is wrapped in a call that looks at the length.
 */
final class Guard {
    private static final int LONGEST_TEXT = 2_000_000;
    /** Adding a short literal cannot grow a text faster than the budget of instructions allows. */
    private static final int SHORT = 32;

    /** Longer texts are not made members of an object, character by character. */
    private static final int LONGEST_SPREAD = 10_000;

    private final List<Edit> spreads = new ArrayList<>();
    private final Map<Integer, Integer> opening = new TreeMap<>();
    private final Map<Integer, Integer> closing = new TreeMap<>();

    private Guard() {}

    /** The source with calls of {@code name} around what joins texts. */
    static String guarded(String source, String name, Context context) {
        Guard guard = new Guard();
        AstRoot root = parse(source, context);
        root.visit(node -> {
            guard.look((AstNode) node, source);
            return true;
        });
        return guard.write(source, name);
    }

    /** Whether the source is one function in parentheses, so that no piece of it stands outside. */
    static boolean isOneFunction(String source, Context context) {
        AstRoot root = parse(source, context);
        AstNode first = (AstNode) root.getFirstChild();
        return first != null && first.getNext() == null && first instanceof ExpressionStatement statement
                && statement.getExpression() instanceof ParenthesizedExpression inner
                && inner.getExpression() instanceof FunctionNode;
    }

    private static AstRoot parse(String source, Context context) {
        CompilerEnvirons environs = new CompilerEnvirons();
        environs.initFromContext(context);
        try {
            AstRoot root = new Parser(environs).parse(source, "script", 1);
            root.visit(node -> true);
            return root;
        } catch (NullPointerException e) {
            // Rhino reads "catch {" and stumbles over the missing name later
            throw new EvaluatorException("no name to catch");
        } catch (StackOverflowError e) {
            throw new EvaluatorException("nested too deeply");
        }
    }

    private void look(AstNode node, String source) {
        if (node instanceof SpreadObjectProperty property) {
            AstNode spread = property.getSpreadNode().getExpression();
            spreads.add(new Edit(LeftEdge.of(spread, source), "(", 1));
            spreads.add(new Edit(spread.getAbsolutePosition() + spread.getLength(), ",1)", 0));
        }
        boolean joins = node instanceof InfixExpression infix
                && (node.getType() == Token.ADD || node.getType() == Token.ASSIGN_ADD)
                && !isShort(infix.getRight()) && !(isShort(infix.getLeft()) && node.getType() == Token.ADD);
        boolean template = node instanceof TemplateLiteral && !(node.getParent() instanceof TaggedTemplateLiteral);
        if (joins || template) {
            opening.merge(LeftEdge.of(node, source), 1, Integer::sum);
            closing.merge(node.getAbsolutePosition() + node.getLength(), 1, Integer::sum);
        }
    }

    private static boolean isShort(AstNode node) {
        return node instanceof NumberLiteral || node instanceof StringLiteral text && text.getValue().length() <= SHORT;
    }

    private record Edit(int at, String text, int order) {}

    private String write(String source, String name) {
        List<Edit> edits = new ArrayList<>();
        closing.forEach((at, times) -> edits.add(new Edit(at, ")".repeat(times), 0)));
        opening.forEach((at, times) -> edits.add(new Edit(at, (" " + name + "(").repeat(times), 1)));
        spreads.forEach(edit -> edits.add(edit.order == 0 ? edit : new Edit(edit.at, " " + name + edit.text, 1)));
        edits.sort(Comparator.comparingInt(Edit::at).thenComparingInt(Edit::order));
        StringBuilder out = new StringBuilder(source.length() + 100);
        int from = 0;
        for (Edit edit : edits) {
            out.append(source, from, edit.at).append(edit.text);
            from = edit.at;
        }
        return out.append(source, from, source.length()).toString();
    }

    /** The function that the calls call. */
    static LambdaFunction function(Scriptable scope) {
        return new LambdaFunction(scope, "joined", 1, Guard::check);
    }

    private static Object check(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        Object value = arguments[0];
        if (arguments.length > 1 && value instanceof CharSequence members && members.length() > LONGEST_SPREAD) {
            ((SandboxContext) context).stop("a longer text than allowed");
        }
        if (value instanceof CharSequence text && !(value instanceof String)) {
            int length = text.length();
            if (length > LONGEST_TEXT || length < 0) {
                ((SandboxContext) context).stop("a longer text than allowed");
            }
        }
        return value;
    }
}
