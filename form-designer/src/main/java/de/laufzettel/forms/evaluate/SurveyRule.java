package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;

/** A required survey needs an answer to every question. */
record SurveyRule(List<?> questions) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.type.equals("survey") && spec.required && spec.props.get("questions") instanceof List<?> questions) {
            rules.add(new SurveyRule(questions));
        }
    }

    @Override
    public void check(Check check) {
        boolean complete = questions.stream()
                .allMatch(question -> Js.truthy(Js.member(check.value, Js.text(Js.member(question, "value")))));
        if (!complete && !Js.isNil(check.value) && !Js.isEmpty(check.value)) {
            check.fail("surveyComplete", "surveyComplete");
        }
    }
}
