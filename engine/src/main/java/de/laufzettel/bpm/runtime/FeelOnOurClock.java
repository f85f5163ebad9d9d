package de.laufzettel.bpm.runtime;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine.Builder;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * FEEL for decision tables: {@code today()} and {@code now()} are those of the program's clock, functions written in Java
 * are off (a decision table could call any static method of the class path with them).
 */
final class FeelOnOurClock implements FeelEngineFactory {

    private final Clock clock;

    FeelOnOurClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FeelEngine createInstance() {
        return new ClockedFeel(clock);
    }

    private static final class ClockedFeel extends ScalaFeelEngine {

        private CustomFunctionTransformer functions;
        private CompositeValueMapper values;

        ClockedFeel(Clock clock) {
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
    }
}
