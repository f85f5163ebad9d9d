package de.laufzettel.forms.evaluate;

import java.util.List;

/** Which rules a component has. The order is the original's and decides the order of errors. */
final class AllRules {
    private AllRules() {}

    static void add(Spec spec, List<Rule> rules) {
        FormatRules.date(spec, rules);
        DayRule.add(spec, rules);
        FormatRules.email(spec, rules);
        ScriptRules.json(spec, rules);
        MaskRule.add(spec, rules);
        DayRangeRule.max(spec, rules);
        DateRangeRule.max(spec, rules);
        LengthRule.max(spec, rules);
        SelectedCountRule.max(spec, rules);
        RangeRule.max(spec, rules);
        WordsRule.max(spec, rules);
        YearRule.max(spec, rules);
        DayRangeRule.min(spec, rules);
        DateRangeRule.min(spec, rules);
        LengthRule.min(spec, rules);
        SelectedCountRule.min(spec, rules);
        RangeRule.min(spec, rules);
        WordsRule.min(spec, rules);
        YearRule.min(spec, rules);
        MultipleRule.add(spec, rules);
        PatternRule.add(spec, rules);
        RequiredRule.add(spec, rules);
        RequiredDayRule.add(spec, rules);
        FormatRules.time(spec, rules);
        FormatRules.url(spec, rules);
        FormatRules.number(spec, rules);
        ScriptRules.custom(spec, rules);
        AvailableItemsRule.add(spec, rules);
        RemoteRules.url(spec, rules);
        UniqueRule.add(spec, rules);
        RemoteRules.resource(spec, rules);
    }
}
