package de.laufzettel.design;

import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FunctionDescription;
import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.ExpressionCheck;
import de.laufzettel.design.names.ExpressionFinding;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whoever writes an expression: what may be written at a place, and what is wrong with what was written. */
@Component
public class DataNames {

    private final Expressions expressions;
    private final ConnectorCatalogue connectors;

    /** @param sureness {@code SURELY}, {@code POSSIBLY} or {@code NEVER} written when a case is there */
    public record Offer(DataName name, String sureness) {
    }

    /**
     * Something wrong in a text.
     *
     * @param from       where the wrong word begins, in characters of the text
     * @param to         where it ends
     * @param suggestion what to write instead of that word; null when nothing is near
     */
    public record Mark(int from, int to, boolean error, String code, @Nullable String suggestion, String messageDe, String messageEn) {
    }

    public DataNames(Expressions expressions, ConnectorCatalogue connectors) {
        this.expressions = expressions;
        this.connectors = connectors;
    }

    public List<FunctionDescription> functions() {
        return expressions.functions();
    }

    /**
     * Every name of the service, ordered by path.
     *
     * @param file    {@code process.bpmn}, or a text, form or decision: then the steps that use it are the place
     * @param element an element or arrow of the process; empty for the file as a whole
     */
    public List<Offer> at(ServicePackage service, String file, String element) {
        CheckedService checked = CheckedService.read(service).around(element);
        NamesAt names = names(checked);
        List<String> places = places(checked, file, element);
        return names.names().all().stream().map(name -> new Offer(name, sureness(names, name.path(), places))).toList();
    }

    /** What is wrong in a text at a place, in the order of the text. */
    public List<Mark> check(ServicePackage service, String file, String element, String text, boolean condition) {
        CheckedService checked = CheckedService.read(service).around(element);
        List<Mark> marks = new ArrayList<>();
        Set<String> loopVariables = ExpressionCheck.loopVariables(checked.process(), element);
        List<String> placeholders;
        try {
            placeholders = expressions.split(text);
        } catch (ExpressionRejected endless) {
            int from = Math.max(0, text.lastIndexOf("${"));
            return List.of(new Mark(from, text.length(), true, "bad-expression", null, endless.messageDe(), endless.messageEn()));
        }
        for (String placeholder : placeholders) {
            int at = Math.max(0, text.indexOf(placeholder));
            expressions.problems(placeholder, loopVariables).forEach(problem -> marks.add(new Mark(at, Math.min(text.length(), at + placeholder.length()),
                    true, "bad-expression", null, problem.messageDe(), problem.messageEn())));
        }
        ExpressionCheck check = new ExpressionCheck(expressions, names(checked), checked.process());
        for (String place : places(checked, file, element).isEmpty() ? List.of("") : places(checked, file, element)) {
            check.check(text, place.isEmpty() ? null : place, condition).forEach(finding -> mark(text, finding, marks));
        }
        return marks.stream().distinct().sorted((a, b) -> Integer.compare(a.from(), b.from())).toList();
    }

    private NamesAt names(CheckedService service) {
        return NamesAt.of(service, connectors, expressions);
    }

    private static List<String> places(CheckedService service, String file, String element) {
        return element.isEmpty() ? NamesAt.users(service, file) : List.of(element);
    }

    private static String sureness(NamesAt names, String path, List<String> places) {
        return places.stream().map(place -> names.sureness(path, place)).max(Enum::compareTo)
                .orElseGet(() -> names.sureness(path, "")).name();
    }

    private static void mark(String text, ExpressionFinding finding, List<Mark> marks) {
        int begin = finding.wrong().isEmpty() ? -1 : text.indexOf(finding.wrong());
        int from = begin < 0 ? Math.max(0, text.indexOf("${")) : begin;
        int to = begin < 0 ? text.length() : begin + finding.wrong().length();
        marks.add(new Mark(from, to, finding.error(), finding.code(), finding.suggestion(), finding.de(), finding.en()));
    }
}
