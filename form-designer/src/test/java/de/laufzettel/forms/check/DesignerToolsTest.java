package de.laufzettel.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignerToolsTest {
    private static FormSchema form(String components) {
        return FormSchema.parse(("{'components':[" + components + "]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String type, String key, String more) {
        return "{'type':'" + type + "','key':'" + key + "','label':'" + key + "','input':true" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static List<String> problems(String components) {
        return FormProblems.of(form(components)).stream().map(p -> p.pointer() + " " + p.code()).toList();
    }

    @Test
    void given_a_form_when_its_fields_are_listed_then_paths_skip_groups_and_tell_of_rows() {
        List<FormField> fields = FormFields.of(form("{'type':'panel','key':'p','input':false,'components':[" + field("textfield", "name", "")
                + "," + field("editgrid", "hunde", "'components':[" + field("select", "rasse", "'multiple':true") + "]") + "]},"
                + field("form", "anlage", "'components':[" + field("number", "x", "") + "]") + "," + field("button", "submit", "")));

        assertThat(fields).extracting(FormField::path).containsExactly("name", "hunde", "hunde.rasse", "anlage", "anlage.data.x");
        assertThat(fields).extracting(FormField::many).containsExactly(false, true, true, false, false);
    }

    @Test
    void given_each_kind_of_problem_when_checked_then_it_is_named_with_its_place() {
        assertThat(problems(field("textfield", "a", "'conditional':{'show':true,'when':'fehlt','eq':'x'}")))
                .containsExactly("/components/0 unknown-reference");
        assertThat(problems(field("textfield", "a", "'conditional':{'show':true,'when':'b','eq':'x'}") + "," + field("textfield", "b", "")))
                .containsExactly("/components/0 forward-reference");
        assertThat(problems(field("textfield", "a", "") + "," + field("textfield", "a", ""))).containsExactly("/components/1 duplicate-key");
        assertThat(problems("{'type':'textfield','key':'a','input':true}")).containsExactly("/components/0 missing-label");
        assertThat(problems("{'type':'textfield','label':'a','input':true}")).containsExactly("/components/0 missing-key");
        assertThat(problems(field("textfield", "a", "'customConditional':'show = 1'"))).containsExactly("/components/0 script");
        assertThat(problems(field("tagpad", "a", ""))).containsExactly("/components/0 premium-type");
        assertThat(problems(field("irgendwas", "a", ""))).containsExactly("/components/0 unknown-type");
        assertThat(problems(field("hidden", "a", "'validate':{'required':true}"))).containsExactly("/components/0 never-answered");
        assertThat(problems(field("textfield", "a", "'disabled':true,'validate':{'required':true}"))).containsExactly("/components/0 never-answered");
        assertThat(problems(field("hidden", "a", "'validate':{'required':true},'defaultValue':'x'"))).isEmpty();
        assertThat(problems(field("radio", "r", "'values':[{'value':'ja'}]") + "," + field("textfield", "a",
                "'conditional':{'show':true,'conjunction':'all','conditions':[{'component':'r','operator':'isEqual','value':'nein'}]}")))
                .containsExactly("/components/1 never-shown");
    }

    @Test
    void given_calculations_in_a_circle_when_checked_then_the_circle_is_told() {
        List<FormProblem> problems = FormProblems.of(form(field("number", "a", "'calculateValue':{'+':[{'var':'data.b'},1]}") + ","
                + field("number", "b", "'calculateValue':{'+':[{'var':'data.a'},1]}")));

        assertThat(problems).extracting(FormProblem::code).containsExactly("forward-reference", "cycle");
        assertThat(problems.get(1).messageDe()).contains("a → b");
    }

    @Test
    void given_scripts_that_read_parts_of_values_when_checked_then_neither_unknown_fields_nor_circles_are_told() {
        assertThat(problems(field("datagrid", "cart", "'components':[" + field("select", "product", "") + ","
                + field("currency", "price", "'calculateValue':'if (row.product) value = row.product.data.price;'") + "]") + ","
                + field("number", "total", "'calculateValue':'value = data.cart.reduce((a, b) => a + b.price, 0) || data.total'")))
                .containsExactly("/components/0/components/1 script", "/components/1 script");
    }

    @Test
    void given_a_clean_form_when_checked_then_there_is_nothing_to_say() {
        assertThat(problems(field("selectboxes", "s", "'values':[{'value':'a'}]") + "," + field("textfield", "t",
                "'conditional':{'show':true,'when':'s.a','eq':'true'}"))).isEmpty();
    }

    @Test
    void given_two_versions_when_compared_then_each_difference_is_a_sentence() {
        FormSchema before = form(field("textfield", "a", "'validate':{'required':true}") + "," + field("textfield", "weg", ""));
        FormSchema after = form("{'type':'panel','key':'p','title':'P','input':false,'components':[" + field("textfield", "a", "") + "]},"
                + field("textfield", "neu", ""));

        assertThat(FormComparison.of(before, after)).extracting(FormChange::en).containsExactly(
                "\"weg\" (weg) was removed.", "\"P\" (#p) is new.", "\"a\" is now in \"P\" instead of at the top.",
                "\"a\": required was yes, is now empty.", "\"neu\" (neu) is new.");
        assertThat(FormComparison.of(before, after)).extracting(FormChange::de).contains("„a“ steht jetzt in „P“ statt auf oberster Ebene.",
                "„a“: die Pflichtangabe war ja, ist jetzt leer.");
        assertThat(FormComparison.of(before, before)).isEmpty();
    }

    @Test
    void given_a_draft_when_carried_to_a_new_version_then_what_fits_stays_and_the_rest_is_reported() {
        FormSchema before = form(field("textfield", "a", "") + "," + field("number", "n", "") + ","
                + field("datagrid", "g", "'components':[" + field("textfield", "x", "") + "," + field("textfield", "y", "") + "]"));
        FormSchema after = form(field("textarea", "a", "") + "," + field("selectboxes", "n", "") + ","
                + field("editgrid", "g", "'components':[" + field("textfield", "x", "") + "]") + "," + field("textfield", "neu", ""));
        Map<String, Object> data = Map.of("a", "A", "n", 1, "g", List.of(Map.of("x", "X", "y", "Y")));

        CarriedDraft carried = DraftCarryOver.carry(before, after, data);

        assertThat(carried.data()).isEqualTo(Map.of("a", "A", "g", List.of(Map.of("x", "X"))));
        assertThat(carried.lost()).extracting(CarriedDraft.Loss::path).containsExactlyInAnyOrder("n", "g[0].y");
        assertThat(carried.added()).containsExactly("neu");
    }
}
