package de.laufzettel.bpm.guard;

import de.laufzettel.bpm.FunctionDescription;
import de.laufzettel.bpm.FunctionDescription.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What each function of {@link CaseFunctions} is for, for the editor's completion. A test fails when one is missing. */
public final class FunctionWords {

    private static final List<FunctionDescription> ALL = List.of(
            function("today()", "DATE", "Der heutige Tag.", "Today.", "${plusDays(today(), 14)}"),
            function("date(day: DATE)", "TEXT", "Ein Tag, wie man ihn liest: 23.11.2026.", "A day as people read it: 23 Nov 2026.",
                    "${date(data.case.submittedAt)}"),
            function("plusDays(day: DATE, days: NUMBER)", "DATE", "So viele Tage später.", "So many days later.",
                    "${plusDays(data.case.submittedAt, 14)}"),
            function("plusMonths(day: DATE, months: NUMBER)", "DATE", "So viele Monate später.", "So many months later.",
                    "${plusMonths(data.case.submittedAt, 1)}"),
            function("plusYears(day: DATE, years: NUMBER)", "DATE", "So viele Jahre später.", "So many years later.",
                    "${plusYears(data.antragsteller.geburtsdatum, 18)}"),
            function("daysBetween(from: DATE, to: DATE)", "NUMBER", "Die Tage zwischen zwei Tagen.", "The days between two days.",
                    "${daysBetween(data.case.submittedAt, today()) > 30}"),
            function("year(day: DATE)", "NUMBER", "Das Jahr eines Tages.", "The year of a day.", "${year(data.case.submittedAt)}"),
            function("euro(amount: NUMBER)", "TEXT", "Ein Betrag mit zwei Stellen und Eurozeichen.", "An amount with two digits and the euro sign.",
                    "${euro(data.steuer.betrag)}"),
            function("number(value: NUMBER)", "TEXT", "Eine Zahl in der Schreibweise der Sprache.", "A number as the language writes it.",
                    "${number(data.flaeche)}"),
            function("size(list: LIST)", "NUMBER", "Wie viele Einträge eine Liste hat.", "How many entries a list has.",
                    "${size(data.mithaltende) > 0}"),
            function("contains(whole: ANY, part: ANY)", "YES_NO", "Ob eine Liste den Eintrag oder ein Text den Teil enthält.",
                    "Whether a list has the entry, or a text the part.", "${contains(data.unterlagen, 'ausweis')}"),
            function("join(list: LIST, separator: TEXT)", "TEXT", "Die Einträge einer Liste als ein Text.",
                    "The entries of a list as one text.", "${join(data.namen, ', ')}"));

    private FunctionWords() {
    }

    public static List<FunctionDescription> all() {
        return ALL.stream().sorted(Comparator.comparing(FunctionDescription::name)).toList();
    }

    private static FunctionDescription function(String signature, String result, String de, String en, String example) {
        String inside = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
        List<Parameter> parameters = inside.isEmpty() ? List.of() : Arrays.stream(inside.split(", "))
                .map(each -> new Parameter(each.substring(0, each.indexOf(':')), each.substring(each.indexOf(' ') + 1))).toList();
        return new FunctionDescription(signature.substring(0, signature.indexOf('(')), parameters, result, de, en, example);
    }
}
