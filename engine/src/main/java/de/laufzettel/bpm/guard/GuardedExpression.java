package de.laufzettel.bpm.guard;

import de.laufzettel.bpm.CaseData;
import java.time.Clock;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** An expression that runs in the case's language and time, and fails without repeating what a citizen wrote. */
final class GuardedExpression extends JuelExpression {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    GuardedExpression(ValueExpression parsed, ExpressionGuard guard, String text, Clock clock) {
        super(parsed, guard, text);
        this.clock = clock;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        if (isLiteralText()) {
            return super.getValue(scope, contextExecution);
        }
        try {
            return new Surroundings(clock, language(scope)).during(() -> super.getValue(scope, contextExecution));
        } catch (ProcessEngineException e) {
            // neither message nor cause: both quote values ("Cannot coerce 'Erika Mustermann' to Long") and end in incidents
            throw new ProcessEngineException("The expression " + getExpressionText() + " cannot be evaluated: "
                    + reason(e));
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private static Locale language(@Nullable VariableScope scope) {
        if (scope != null && scope.hasVariable("data") && scope.getVariable("data") instanceof CaseData data
                && data.at("case.language") instanceof String language) {
            return Locale.forLanguageTag(language);
        }
        return Locale.GERMAN;
    }

    @Override
    public void setValue(@Nullable Object value, VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        throw new ProcessEngineException("The expression " + getExpressionText() + " cannot write");
    }
}
