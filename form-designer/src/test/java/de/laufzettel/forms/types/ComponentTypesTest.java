package de.laufzettel.forms.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The records beside the schemas that @formio/js 5.6.0 itself gives for its components. */
class ComponentTypesTest {
    /** Marks for the browser's own code, which nobody writes into a form. */
    private static final Set<String> OF_THE_BROWSER = Set.of("type", "tree");
    private static final Map<String, Map<String, Object>> SCHEMAS = schemas();

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> schemas() {
        InputStream json = ComponentTypesTest.class.getResourceAsStream("/schemas/formio-js-5.6.0.json");
        return JsonMapper.builder().build().readValue(Objects.requireNonNull(json), Map.class);
    }

    static Set<String> types() {
        return SCHEMAS.keySet();
    }

    private static Component component(Map<String, Object> json) {
        return FormSchema.of(Map.of("components", List.of(json))).components().get(0);
    }

    @Test
    void given_the_types_of_formio_js_then_each_has_a_record() {
        assertThat(ComponentTypes.names()).containsAll(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void given_the_original_schema_when_read_then_every_property_has_an_accessor_and_fits(String type) {
        Component component = component(SCHEMAS.get(type));
        PropertyReader reader = new PropertyReader(component);

        ComponentType read = ComponentTypes.read(reader);

        Set<String> wanted = new LinkedHashSet<>();
        SCHEMAS.get(type).forEach((name, value) -> {
            if (name.equals("validate")) {
                ((Map<?, ?>) value).keySet().forEach(rule -> wanted.add("validate." + rule));
            } else if (!OF_THE_BROWSER.contains(name)) {
                wanted.add(name);
            }
        });
        assertThat(reader.paths()).containsAll(wanted);
        assertThat(reader.errors()).isEmpty();
        assertThat(read).isNotInstanceOf(Other.class);
        assertThat(read.component()).isSameAs(component);
    }

    @ParameterizedTest
    @MethodSource("types")
    void given_a_value_of_a_wrong_kind_when_read_then_the_error_points_at_it(String type) {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("type", type, "key", "k"));
        json.put("label", Map.of("not", "a text"));
        json.put("hidden", List.of(1));
        json.put("validate", Map.of("required", "perhaps"));
        Component component = component(json);

        assertThat(ComponentTypes.errors(component)).extracting(FormRejected::pointer)
                .containsExactlyInAnyOrder("/components/0/label", "/components/0/hidden", "/components/0/validate/required");
        assertThatThrownBy(() -> ComponentTypes.of(component)).isInstanceOf(FormRejected.class)
                .hasMessageContaining("/components/0/");
    }

    @Test
    void given_an_old_form_when_read_then_texts_count_as_numbers_and_flags_and_null_as_nothing() {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("type", "textfield", "key", "k", "hidden", "true"));
        json.put("label", null);
        json.put("validate", Map.of("minLength", "3", "maxLength", ""));

        Textfield field = (Textfield) ComponentTypes.of(component(json));

        assertThat(field.common().hidden()).isTrue();
        assertThat(field.common().label()).isEmpty();
        assertThat(field.input().minLength()).isEqualTo(3);
        assertThat(field.input().maxLength()).isNull();
    }

    @Test
    void given_a_premium_or_unknown_type_when_read_then_it_is_kept_whole() {
        Component component = component(Map.of("type", "sketchpad", "key", "k", "image", Map.of("a", 1)));

        assertThat(ComponentTypes.of(component)).isInstanceOfSatisfying(Other.class,
                other -> assertThat(other.component().get("image")).isEqualTo(Map.of("a", 1)));
        assertThat(ComponentTypes.knows("sketchpad")).isFalse();
    }
}
