package de.laufzettel.connectors.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Lookup;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrongConnectorTest {

    @Test
    void a_class_without_its_annotation_is_refused() {
        assertThat(problems(Bare.class)).containsExactly("carries no @ConnectorType.");
    }

    @Test
    void all_that_is_wrong_is_named_at_once_and_says_what_is_expected() {
        assertThat(problems(Wrong.class)).containsExactlyInAnyOrder(
                "@ConnectorType(id) is \"Wrong Id\"; lower-case letters, digits and hyphens are allowed.",
                "name needs words in German and in English.",
                "needs an icon that is SVG path data.",
                "noRecord() must be: public ResultRecord noRecord(InputRecord input, Call call).",
                "send() In.raw has the type java.util.Map<java.lang.String, java.lang.String>; allowed are " + FieldTypes.ALLOWED + ".",
                "send() In.silent needs a @Field with its label.",
                "send() In.inner is a record and needs @Valid.",
                "send() In.inners is a list of records and needs List<@Valid …>.",
                "send() promises Guarantee.LOOKUP but there is no @Lookup(\"send\") method.",
                "send() refusal \"no-caps\": upper-case letters, digits and underscores are allowed.",
                "has a @Lookup for \"other\", which is no operation with Guarantee.LOOKUP.");
    }

    @Test
    void a_lookup_of_another_shape_is_refused_with_the_shape_it_must_have() {
        assertThat(problems(WrongLookup.class)).containsExactly(
                "the @Lookup of \"send\" must be: public Optional<Out> find(UUID key, Out input, Call call).");
    }

    private static List<String> problems(Class<? extends Connector> type) {
        return catchThrowableOfType(ConnectorFault.class, () -> ConnectorDescription.of(type)).problems();
    }

    public static class Bare implements Connector {
    }

    public record Out(@Field(label = @Words(de = "a", en = "b")) String number) {
    }

    public record In(@Field(label = @Words(de = "a", en = "b")) Map<String, String> raw, String silent,
            @Field(label = @Words(de = "a", en = "b")) Out inner, @Field(label = @Words(de = "a", en = "b")) List<Out> inners) {
    }

    @ConnectorType(id = "Wrong Id", name = @Words(de = "a", en = ""), description = @Words(de = "a", en = "b"), icon = "<svg>",
            category = Category.DATA)
    public static class Wrong implements Connector {

        @Operation(id = "send", name = @Words(de = "a", en = "b"), description = @Words(de = "a", en = "b"), guarantee = Guarantee.LOOKUP,
                refusals = @Refusal(code = "no-caps", meaning = @Words(de = "a", en = "b")))
        public Out send(In input, Call call) {
            return new Out("");
        }

        @Operation(id = "no-record", name = @Words(de = "a", en = "b"), description = @Words(de = "a", en = "b"),
                guarantee = Guarantee.AT_LEAST_ONCE)
        public void noRecord(String input, Call call) {
        }

        @Lookup("other")
        public Optional<Out> find(UUID key, In input, Call call) {
            return Optional.empty();
        }
    }

    @ConnectorType(id = "wrong", name = @Words(de = "a", en = "b"), description = @Words(de = "a", en = "b"), icon = "M0 0",
            category = Category.DATA)
    public static class WrongLookup implements Connector {

        @Operation(id = "send", name = @Words(de = "a", en = "b"), description = @Words(de = "a", en = "b"), guarantee = Guarantee.LOOKUP)
        public Out send(Out input, Call call) {
            return input;
        }

        @Lookup("send")
        public Optional<String> find(UUID key, Out input, Call call) {
            return Optional.empty();
        }
    }
}
