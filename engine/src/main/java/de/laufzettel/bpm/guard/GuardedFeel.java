package de.laufzettel.bpm.guard;

import camundajar.impl.scala.util.Either;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine.Builder;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * FEEL for decision tables: {@code today()} and {@code now()} are those of the program's clock; functions written in Java
 * are off (a table could call any static method of the class path), and so are own functions and long ranges, with which a
 * table could keep a node busy for ever.
 */
public final class GuardedFeel implements FeelEngineFactory {

    private final Clock clock;

    public GuardedFeel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FeelEngine createInstance() {
        return new Engine(clock);
    }

    private static final class Engine extends ScalaFeelEngine {

        private static final int MOST_REMEMBERED = 10_000;

        private final Set<String> harmless = ConcurrentHashMap.newKeySet();
        private @Nullable CustomFunctionTransformer functions;
        private @Nullable CompositeValueMapper values;

        Engine(Clock clock) {
            super(List.of());
            FeelEngineClock ours = () -> ZonedDateTime.now(clock);
            feelEngine = new Builder().functionProvider(functions).valueMapper(values)
                    .clock(ours).enableExternalFunctions(false).build();
        }

        /** Called by the constructor above: it keeps the parts for the engine with our clock. */
        @Override
        protected org.camunda.feel.FeelEngine buildFeelEngine(CustomFunctionTransformer transformer, CompositeValueMapper mapper) {
            functions = transformer;
            values = mapper;
            return super.buildFeelEngine(transformer, mapper);
        }

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            check(expression, false);
            return super.evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String inputVariable, VariableContext variables) {
            check(expression, true);
            return super.evaluateSimpleUnaryTests(expression, inputVariable, variables);
        }

        private void check(String expression, boolean test) {
            if (harmless.contains((test ? "?" : "=") + expression)) {
                return;
            }
            Either<Failure, ParsedExpression> parsed =
                    test ? feelEngine.parseUnaryTests(expression) : feelEngine.parseExpression(expression);
            if (parsed.isLeft() || FeelTree.executes(parsed.toOption().get().expression())) {
                throw new ProcessEngineException("The FEEL expression " + expression + " is not allowed");
            }
            if (harmless.size() < MOST_REMEMBERED) {
                harmless.add((test ? "?" : "=") + expression);
            }
        }
    }
}
