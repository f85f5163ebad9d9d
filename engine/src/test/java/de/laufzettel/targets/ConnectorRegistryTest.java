package de.laufzettel.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.inputs.InputsRefused;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

class ConnectorRegistryTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    /** Doubles a number. */
    @ConnectorType(id = "sample", category = Category.DATA, icon = "M0 0h24v24H0z",
            name = @Words(de = "Muster", en = "Sample"), description = @Words(de = "Muster", en = "Sample"))
    public static class SampleConnector implements Connector {

        public record Number(@Field(label = @Words(de = "Zahl", en = "Number")) @Max(10) int number) {
        }

        @Operation(id = "double", guarantee = Guarantee.IDEMPOTENT, name = @Words(de = "Verdoppeln", en = "Double"),
                description = @Words(de = "Verdoppelt", en = "Doubles"))
        public Number twice(Number in, Call call) {
            return new Number(in.number() * 2);
        }
    }

    /** Another class that claims the same topic. */
    @ConnectorType(id = "sample", category = Category.DATA, icon = "M0 0h24v24H0z",
            name = @Words(de = "Zweiter", en = "Second"), description = @Words(de = "Zweiter", en = "Second"))
    public static class SecondConnector implements Connector {

        @Operation(id = "double", guarantee = Guarantee.IDEMPOTENT, name = @Words(de = "V", en = "D"),
                description = @Words(de = "V", en = "D"))
        public SampleConnector.Number twice(SampleConnector.Number in, Call call) {
            return in;
        }
    }

    @Test
    void an_operation_is_found_by_its_topic_and_takes_plain_data() {
        ConnectorOperation operation = registry(new SampleConnector()).operation("sample.double").orElseThrow();

        assertThat(operation.call(Map.of("number", "4"), null)).isEqualTo(Map.of("number", 8));
        assertThat(operation.canFind()).isFalse();
    }

    @Test
    void inputs_that_do_not_fit_are_named_before_anything_is_called() {
        ConnectorOperation operation = registry(new SampleConnector()).operation("sample.double").orElseThrow();

        assertThatThrownBy(() -> operation.call(Map.of("number", 11), null)).isInstanceOf(InputsRefused.class)
                .hasMessageContaining("number");
        assertThatThrownBy(() -> operation.check(Map.of("numbr", 1))).isInstanceOf(InputsRefused.class)
                .hasMessageContaining("numbr");
    }

    @Test
    void two_connectors_of_one_topic_stop_the_start_and_are_both_named() {
        assertThatThrownBy(() -> registry(new SampleConnector(), new SecondConnector()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SampleConnector").hasMessageContaining("SecondConnector");
    }

    @Test
    void the_templates_of_all_connectors_are_one_list() {
        List<?> templates = JsonMapper.builder().build()
                .readValue(registry(new SampleConnector()).templates(Locale.GERMAN), List.class);

        assertThat(templates).anySatisfy(template -> assertThat((Map<?, ?>) template)
                .extracting("id").isEqualTo("de.laufzettel.sample.double"));
    }

    private static ConnectorRegistry registry(Connector... connectors) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (Connector connector : connectors) {
            beans.addBean(connector.getClass().getSimpleName(), connector);
        }
        return new ConnectorRegistry(beans.getBeanProvider(Connector.class), VALIDATOR);
    }
}
