package de.laufzettel.bpm.guard;

import de.laufzettel.bpm.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.jspecify.annotations.Nullable;

/** A text with {@code ${…}} in it, read into its tree: what it calls, what it reads, and what of that is not allowed. */
public final class ExpressionTree {

    /** Beside the case's data: what the engine sets inside of a step that is carried out several times. */
    private static final Set<String> IN_LOOPS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");
    /** The fields through which reflection begins; no form has them. */
    private static final Set<String> NEVER = Set.of("class", "getClass", "classLoader", "forName", "declaringClass");
    private static final String ROOT = "data";
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 60;

    private final Node root;
    private final List<ExpressionProblem> problems = new ArrayList<>();
    private final Set<String> reads = new TreeSet<>();
    private final Set<String> loopVariables;

    private ExpressionTree(Node root, Set<String> loopVariables) {
        this.root = root;
        this.loopVariables = loopVariables;
        visit(root, 0);
    }

    /**
     * @param loopVariables names that a loop around the expression gives to its entries
     * @throws UnreadableExpression when it is not an expression of our language
     */
    public static ExpressionTree parse(String text, Set<String> loopVariables) {
        if (text.length() > LONGEST) {
            throw new UnreadableExpression(ExpressionProblem.tooLong(LONGEST));
        }
        try {
            return new ExpressionTree(new Builder().build(text).getRoot(), loopVariables);
        } catch (TreeBuilderException | StackOverflowError e) {
            throw new UnreadableExpression(ExpressionProblem.unreadable(text));
        }
    }

    /** What is not allowed in it; empty when all is well. */
    public List<ExpressionProblem> problems() {
        return List.copyOf(problems);
    }

    /** Paths below {@code data}, as far as they are written out: {@code ${data.hunde[i].name}} reads {@code hunde}. */
    public Set<String> reads() {
        return Set.copyOf(reads);
    }

    public Expression expression() {
        return ExpressionReader.read(root);
    }

    private void visit(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableExpression(ExpressionProblem.tooNested());
        }
        if (node instanceof AstFunction function) {
            check(function);
        } else if (node instanceof AstIdentifier identifier) {
            check(identifier.getName());
        } else if (node instanceof AstProperty property) {
            String name = property(property);
            if (name != null && NEVER.contains(name)) {
                problems.add(ExpressionProblem.forbiddenField(name));
            }
            String path = path(property);
            if (path != null) {
                reads.add(path);
                visitIndexes(property, depth);
                return;
            }
        }
        for (int child = 0; child < node.getCardinality(); child++) {
            visit(node.getChild(child), depth + 1);
        }
    }

    /** Below a path that is already noted only the indexes in brackets are still to be read. */
    private void visitIndexes(Node node, int depth) {
        if (node instanceof AstProperty property) {
            String name = property(property);
            if (name != null && NEVER.contains(name)) {
                problems.add(ExpressionProblem.forbiddenField(name));
            }
        }
        if (node instanceof AstBracket) {
            visit(node.getChild(1), depth + 1);
        }
        if (node instanceof AstProperty) {
            visitIndexes(node.getChild(0), depth + 1);
        }
    }

    private void check(AstFunction function) {
        String name = function.getName();
        if (Functions.find(name) == null) {
            problems.add(ExpressionProblem.unknownFunction(name));
        } else if (Functions.parameters(name) != function.getParamCount()) {
            problems.add(ExpressionProblem.wrongParameters(name, Functions.parameters(name), function.getParamCount()));
        }
    }

    private void check(String identifier) {
        if (!ROOT.equals(identifier) && !IN_LOOPS.contains(identifier) && !loopVariables.contains(identifier)) {
            problems.add(ExpressionProblem.unknownName(identifier));
        }
    }

    static @Nullable String path(AstProperty node) {
        return path(node, ROOT);
    }

    /** The name that a path begins with, whatever it is; null where it begins with no name. */
    static @Nullable String root(Node node) {
        return node instanceof AstProperty property ? root(property.getChild(0)) : node instanceof AstIdentifier identifier ? identifier.getName() : null;
    }

    static @Nullable String path(AstProperty node, String root) {
        @Nullable String prefix;
        if (node.getChild(0) instanceof AstIdentifier identifier) {
            if (!root.equals(identifier.getName())) {
                return null;
            }
            prefix = "";
        } else if (node.getChild(0) instanceof AstProperty parent) {
            prefix = path(parent, root);
        } else {
            prefix = null;
        }
        if (prefix == null) {
            return null;
        }
        String name = property(node);
        if (name == null) {
            return prefix.isEmpty() ? null : prefix;
        }
        return prefix.isEmpty() ? name : prefix + "." + name;
    }

    /** The field's name when it is written out; null when it is computed. */
    private static @Nullable String property(AstProperty node) {
        if (node instanceof AstDot) {
            return node.toString().substring(2); // ". name"
        }
        Node index = node.getChild(1);
        if (index instanceof AstString || index instanceof AstNumber) {
            String literal = index.toString();
            return index instanceof AstString ? literal.substring(1, literal.length() - 1) : literal;
        }
        return null;
    }
}
