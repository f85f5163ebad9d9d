package de.laufzettel.bpm.guard;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Properties;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/**
 * The engine's expressions, reduced to case data and {@link Functions}. The defaults reach every Spring bean and, by
 * reflection, {@code java.lang.Runtime}: here no bean is ever resolved, and method calls are not even part of the language.
 */
public final class ExpressionGuard extends JuelExpressionManager {

    private final Clock clock;

    public ExpressionGuard(Clock clock) {
        this.clock = clock;
        // JEE5 is the language without method calls; explicit properties so that no el.properties on the class path changes it
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5, new Properties()));
    }

    @Override
    public Expression createExpression(String expression) {
        return new GuardedExpression(createValueExpression(expression), this, expression, clock);
    }

    /** The engine offers its own functions (the current user, its clock) at start; none of them is for models. */
    @Override
    public void addFunction(String name, Method function) {
    }

    @Override
    protected ELResolver createElResolver() {
        return new CaseDataResolver();
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String localName) {
                return prefix == null || prefix.isEmpty() ? Functions.find(localName) : null;
            }
        };
    }
}
