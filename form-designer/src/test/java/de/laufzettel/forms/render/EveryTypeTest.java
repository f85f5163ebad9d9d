package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.types.ComponentTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every component type. */
class EveryTypeTest {
    static List<Gallery> all() {
        return Gallery.all();
    }

    @Test
    void every_type_has_a_view_and_an_example() {
        assertThat(Gallery.all()).extracting(Gallery::type).hasSameElementsAs(ComponentTypes.names());
        assertThat(Gallery.all()).extracting(Gallery::key).doesNotHaveDuplicates();
        assertThat(ComponentTypes.names()).allMatch(Views::knows);
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_answer_comes_back_from_the_page_as_it_was(Gallery example) {
        Given given = example.answered();

        Map<String, Object> before = new LinkedHashMap<>(given.evaluation().data());
        Map<String, Object> after = new LinkedHashMap<>(given.posted().data());

        after.keySet().retainAll(before.keySet());
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("all")
    void labels_hints_and_errors_point_at_what_exists(Gallery example) {
        Document page = example.answered().error(example.key(), "Bitte prüfen").page();

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("label").eachAttr("for")).isSubsetOf(new HashSet<>(ids));
        for (Element element : page.select("[aria-describedby], [aria-labelledby]")) {
            String references = element.attr("aria-describedby") + " " + element.attr("aria-labelledby");
            assertThat(references.strip().split(" ")).isSubsetOf(ids);
        }
        for (Element control : page.select("input:not([type=hidden]):not([type=submit]), select, textarea")) {
            assertThat(page.select("label[for]").eachAttr("for")).as(control.outerHtml()).contains(control.id());
        }
        for (Element fieldset : page.select("fieldset")) {
            assertThat(fieldset.children().first().normalName()).isEqualTo("legend");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_error_summary_leads_to_a_place_that_can_take_the_focus(Gallery example) {
        Given given = example.answered().error(example.key(), "Bitte prüfen");
        if (Set.of("hidden", "button", "recaptcha", "content", "htmlelement", "panel", "well", "columns", "fieldset", "table", "tabs")
                .contains(example.type())) {
            return;
        }
        String target = org.jsoup.Jsoup.parseBodyFragment(given.errorSummary()).select("a").attr("href").substring(1);

        Element element = given.page().getElementById(target);

        String group = Set.of("container", "form").contains(example.type()) ? "fieldset" : "";
        assertThat(element).as(target).isNotNull();
        assertThat(Set.of("input", "select", "textarea", group).contains(element.normalName()) || element.hasAttr("tabindex")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_on_the_page_runs_code(Gallery example) {
        String attack = "<img src=x onerror=alert(1)><script>alert(1)</script><a href=javascript:alert(1)>x</a><a href=https://example.org onclick=x()>y</a>";
        String json = example.json().replaceAll("\"(label|title|legend|description|html|content|suffix)\":\"[^\"]*\"", "\"$1\":\"" + attack + "\"");
        Document page = Given.components(json).with(example.key(), "\"><script>alert(1)</script>").page();

        assertThat(page.select("script, style, iframe, object")).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (Set.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).doesNotContain("javascript:");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_was_not_on_the_page_is_not_touched(Gallery example) {
        Given given = example.answered();

        PostedForm posted = PostedForm.read(
                given.form, RenderOptions.ALL_PAGES, Map.of(), given.evaluation().data(), Given.rules(java.util.Locale.GERMAN));

        assertThat(posted.data()).isEqualTo(given.evaluation().data());
    }

    @Property(tries = 3000)
    void whatever_is_stored_comes_back_from_an_unchanged_page(@ForAll("examples") Gallery example, @ForAll("json") Object value) {
        Assume.that(example.value() != null && hasObjectsWhereFieldsAre(example.type(), value));
        Map<String, Object> before = new LinkedHashMap<>();
        before.put(example.key(), value);

        Object after = Given.components(example.json()).with(before).posted().data().get(example.key());

        assertThat(Completed.of(value, after)).as(example.type()).isEqualTo(value);
    }

    /** A scalar where an object of fields belongs cannot be kept beside what the fields say. */
    private static boolean hasObjectsWhereFieldsAre(String type, Object value) {
        return switch (type) {
            case "container" -> value instanceof Map<?, ?>;
            case "form" -> value instanceof Map<?, ?> map && (!map.containsKey("data") || map.get("data") instanceof Map<?, ?>);
            case "datagrid", "editgrid" -> !(value instanceof List<?> list) || list.stream().allMatch(Map.class::isInstance);
            default -> true;
        };
    }

    @Provide
    Arbitrary<Gallery> examples() {
        return Arbitraries.of(Gallery.all());
    }

    @Provide
    Arbitrary<Object> json() {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                // jsoup takes U+FFFF for the end of its input; browsers do not.
                Arbitraries.strings().all().ofMaxLength(12).map(text -> (Object) text.replace("\uffff", "")),
                Arbitraries.of("a", "b", "true", "1", "12:30", "9:05", "2026-02-30", "2026-03-10", "2026-07-11T12:00:05.123Z", "24/12/1975", "00/05/2026",
                        " x@y.de ", "1,5", "data:image/png;base64,AAAA", "a, b", "x\r\ny").map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.doubles().between(-1e9, 1e9).map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        return Arbitraries.lazyOf(
                () -> scalar,
                () -> scalar,
                () -> scalar.list().ofMaxSize(3).map(ArrayList::new),
                () -> Arbitraries.maps(Arbitraries.of("a", "b", "name", "alter", "data", "address", "mode", "value", "key", "x.y"), json())
                        .ofMaxSize(3).map(LinkedHashMap::new));
    }
}
