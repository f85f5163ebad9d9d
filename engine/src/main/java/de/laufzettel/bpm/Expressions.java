package de.laufzettel.bpm;

import de.laufzettel.bpm.guard.ExpressionGuard;
import de.laufzettel.bpm.guard.ExpressionProblem;
import de.laufzettel.bpm.guard.ExpressionTree;
import de.laufzettel.bpm.guard.FunctionWords;
import de.laufzettel.bpm.guard.Placeholders;
import de.laufzettel.bpm.guard.Surroundings;
import de.laufzettel.bpm.guard.UnreadableExpression;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/** Expressions over the case's data, for texts and checks: the same language and the same guard as in the engine. */
public final class Expressions {

    private final ExpressionGuard guard;
    private final Clock clock;

    public Expressions(Clock clock) {
        this.clock = clock;
        this.guard = new ExpressionGuard(clock);
    }

    /**
     * Fills {@code ${…}} in an XHTML fragment; what is filled in is escaped. Missing data becomes an empty text.
     *
     * @throws ExpressionRejected when a placeholder is not allowed, or fails on this data
     */
    public String interpolate(String template, CaseData data, Locale locale) {
        ReadableText words = new ReadableText(locale);
        try {
            return Placeholders.replace(template,
                    expression -> ReadableText.escape(words.of(evaluate(expression, data, locale))));
        } catch (UnreadableExpression e) {
            throw rejected(template, e.problem());
        }
    }

    /**
     * Evaluates one expression such as {@code ${data.hund.rasse == 'Dackel'}}.
     *
     * @throws ExpressionRejected when it is not allowed, or fails on this data
     */
    public @Nullable Object evaluate(String expression, CaseData data, Locale locale) {
        List<ExpressionRejected> problems = problemsOf(expression);
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        try {
            return new Surroundings(clock, locale).during(() -> guard.createValueExpression(expression)
                    .getValue(guard.createElContext(Variables.createVariables().putValue("data", data).asVariableContext())));
        } catch (ELException | IllegalArgumentException | ArithmeticException e) {
            // its message may quote what a citizen wrote
            throw new ExpressionRejected(expression,
                    "Der Ausdruck " + expression + " lässt sich mit diesen Daten nicht auswerten.",
                    "The expression " + expression + " cannot be evaluated with this data.");
        }
    }

    /** The expressions in a text, in order, each with its braces. @throws ExpressionRejected when one is not allowed */
    public List<String> placeholders(String template) {
        List<ExpressionRejected> problems = problems(template);
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return Placeholders.in(template);
    }

    /**
     * Reads an expression once, to evaluate it with much data. What fails on data gives nothing.
     *
     * @throws ExpressionRejected when it is not allowed
     */
    public Function<CaseData, Optional<Object>> prepare(String expression, Locale locale) {
        List<ExpressionRejected> problems = problemsOf(expression);
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        var prepared = guard.createValueExpression(expression);
        return data -> {
            try {
                return Optional.ofNullable(new Surroundings(clock, locale).during(() -> prepared.getValue(guard.createElContext(
                        Variables.createVariables().putValue("data", data).asVariableContext()))));
            } catch (ELException | IllegalArgumentException | ArithmeticException e) {
                return Optional.empty();
            }
        };
    }

    /** The expressions in a text, in order, each with its braces, whether they are allowed or not. @throws ExpressionRejected when one does not end */
    public List<String> split(String text) {
        try {
            return Placeholders.in(text);
        } catch (UnreadableExpression e) {
            throw rejected(text, e.problem());
        }
    }

    /** Everything that is not allowed in a text's expressions. */
    public List<ExpressionRejected> problems(String text) {
        try {
            return Placeholders.in(text).stream().flatMap(expression -> problemsOf(expression).stream()).toList();
        } catch (UnreadableExpression e) {
            return List.of(rejected(text, e.problem()));
        }
    }

    /** The paths below {@code data} that the expressions in this text read, e.g. {@code hund.rasse}; unreadable ones read nothing. */
    public Set<String> reads(String text) {
        Set<String> reads = new TreeSet<>();
        try {
            Placeholders.in(text).forEach(expression -> reads.addAll(ExpressionTree.parse(expression, Set.of()).reads()));
        } catch (UnreadableExpression unreadable) {
            return reads;
        }
        return reads;
    }

    /**
     * One expression with its braces, in parts.
     *
     * @throws ExpressionRejected when it is not an expression of our language
     */
    public Expression read(String expression) {
        try {
            return ExpressionTree.parse(expression, Set.of()).expression();
        } catch (UnreadableExpression e) {
            throw rejected(expression, e.problem());
        }
    }

    /** What is not allowed in one expression, where a loop around it gives names to its entries. */
    public List<ExpressionRejected> problems(String expression, Set<String> loopVariables) {
        return problemsOf(expression, loopVariables);
    }

    /** The functions that an expression may call, by name. */
    public List<FunctionDescription> functions() {
        return FunctionWords.all();
    }

    private static List<ExpressionRejected> problemsOf(String expression) {
        return problemsOf(expression, Set.of());
    }

    private static List<ExpressionRejected> problemsOf(String expression, Set<String> loopVariables) {
        try {
            List<ExpressionRejected> problems = new ArrayList<>();
            ExpressionTree.parse(expression, loopVariables).problems().forEach(problem -> problems.add(rejected(expression, problem)));
            return problems;
        } catch (UnreadableExpression e) {
            return List.of(rejected(expression, e.problem()));
        }
    }

    private static ExpressionRejected rejected(String expression, ExpressionProblem problem) {
        return new ExpressionRejected(expression, problem.messageDe(), problem.messageEn());
    }
}
