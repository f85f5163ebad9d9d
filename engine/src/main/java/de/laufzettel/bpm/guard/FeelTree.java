package de.laufzettel.bpm.guard;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterator;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/** A FEEL expression, read into its tree: what it calls and reads that is not on the list. */
public final class FeelTree {

    /** What stands in an expression that may not, by the code of the finding; with the name that it is about. */
    public record Problem(String code, String name) {
    }

    private static final int LONGEST_RANGE = 1_000;
    private static final Set<String> FUNCTIONS = functions();

    private final Set<String> known;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private FeelTree(Set<String> known) {
        this.known = known;
    }

    /** @param known names that the table gives to its inputs, results of other decisions, and {@code data} */
    public static Set<Problem> problems(Object root, Set<String> known) {
        Set<String> names = new HashSet<>(known);
        collectNames(root, names);
        FeelTree tree = new FeelTree(names);
        tree.visit(root, false);
        return tree.problems;
    }

    /** Whether it does more than read and compute; unknown names are not a danger, FEEL takes them for null. */
    static boolean executes(Object root) {
        return problems(root, Set.of()).stream().anyMatch(problem -> !problem.code().equals("expression-name"));
    }

    /** Names an expression gives itself: variables of loops, entries of contexts. */
    private static void collectNames(Object node, Set<String> names) {
        if (node instanceof Tuple2<?, ?> pair && pair._1() instanceof String name) {
            names.add(name);
        }
        if (node instanceof Product product) {
            for (Iterator<Object> parts = product.productIterator(); parts.hasNext(); ) {
                collectNames(parts.next(), names);
            }
        }
    }

    private void visit(Object node, boolean insideFilter) {
        if (node instanceof JavaFunctionInvocation java) {
            problems.add(new Problem("java", java.className()));
        } else if (node instanceof FunctionDefinition) {
            problems.add(new Problem("own-function", "function"));
        } else if (node instanceof QualifiedFunctionInvocation call) {
            problems.add(new Problem("method", call.function()));
        } else if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            problems.add(new Problem("expression-function", call.function()));
        } else if (node instanceof IterationContext range && !isShort(range)) {
            problems.add(new Problem("range-too-long", String.valueOf(LONGEST_RANGE)));
        } else if (node instanceof Ref reference && !insideFilter && !known.contains(reference.names().head())) {
            // inside of a filter the fields of the list's entries are names as well
            problems.add(new Problem("expression-name", reference.names().head()));
        }
        if (node instanceof Filter filter) {
            visit(filter.list(), insideFilter);
            visit(filter.filter(), true);
        } else if (node instanceof Product product) {
            for (Iterator<Object> parts = product.productIterator(); parts.hasNext(); ) {
                visit(parts.next(), insideFilter);
            }
        }
    }

    private static boolean isShort(IterationContext range) {
        return range.start() instanceof ConstNumber from && range.end() instanceof ConstNumber to
                && Math.abs(to.value().toDouble() - from.value().toDouble()) <= LONGEST_RANGE;
    }

    private static Set<String> functions() {
        Set<String> names = new HashSet<>();
        var builtin = new BuiltinFunctions(() -> ZonedDateTime.parse("2026-01-01T00:00:00Z"), FeelEngine.defaultValueMapper());
        for (Iterator<String> each = builtin.functionNames().iterator(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }
}
