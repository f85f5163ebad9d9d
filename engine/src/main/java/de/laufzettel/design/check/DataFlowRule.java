package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.design.ContactMail;
import de.laufzettel.design.Fix;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.ExpressionCheck;
import de.laufzettel.design.names.ExpressionFinding;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read is written before, on every path, and is of the type that is expected. A mistyped name would not
 * fail when the case runs: it would be empty, and the citizen would get a notice without an amount.
 */
final class DataFlowRule implements DataRule {

    private final Expressions expressions;
    private final ConnectorCatalogue connectors;

    DataFlowRule(Expressions expressions, ConnectorCatalogue connectors) {
        this.expressions = expressions;
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        ExpressionCheck check = new ExpressionCheck(expressions, names, service.process());
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().flows().values().stream().filter(flow -> flow.condition() != null).forEach(flow ->
                    check.check(flow.condition(), flow.id(), true).forEach(found -> problems.add(problem(PROCESS, flow.id(), found))));
            service.process().nodes().values().forEach(node -> Reads.of(node).forEach(read ->
                    check.check(read, node.id(), false).forEach(found -> problems.add(problem(PROCESS, node.id(), found)))));
        }
        forms(service, check, problems);
        service.source().texts().entrySet().stream().filter(text -> NamesAt.belongs(service, CheckedService.textFile(text.getKey())))
                .forEach(entry -> text(service, CheckedService.textFile(entry.getKey()), entry.getValue(), check, problems));
        service.decisions().forEach((key, file) -> file.decisions().forEach(decision -> decision.expressions()
                .forEach(expression -> feel(service, CheckedService.decisionFile(key), decision.id(), expression, check, problems))));
        service.calls().forEach(call -> call.step().handsBack().forEach(back -> check.check(back.expression(), null, false)
                .forEach(found -> problems.add(problem(PROCESS, call.step().id(), found)))));
        ContactMail.pathOf(service.source().manifest()).filter(path -> !service.isCalled()).flatMap(path -> check.path(path, null))
                .ifPresent(found -> problems.add(problem("service.yaml", "contact.mail", found)));
        return HandedOver.told(service, UnknownPaths.once(problems, names.names()), connectors);
    }

    /** The gate does not see texts, so what is wrong with their placeholders is said here. */
    private void text(CheckedService service, String file, String text, ExpressionCheck check, List<Problem> problems) {
        try {
            expressions.placeholders(text);
            places(service, file).forEach(place -> check.check(text, place, false)
                    .forEach(found -> problems.add(problem(file, withoutData(found.wrong()), found))));
        } catch (ExpressionRejected rejected) {
            problems.add(Problem.error(file, beginning(rejected.expression()), "bad-expression", rejected.messageDe(), rejected.messageEn()));
        }
    }

    /** Of a placeholder that does not end the whole rest of the text is left: its beginning is enough to find it. */
    private static String beginning(String expression) {
        int from = Math.max(0, expression.lastIndexOf("${"));
        String found = expression.substring(from).lines().findFirst().orElse("");
        return found.length() <= 60 ? found : found.substring(0, 60);
    }

    /** A disabled field of a form shows what was written before. */
    private static void forms(CheckedService service, ExpressionCheck check, List<Problem> problems) {
        service.forms().forEach((key, form) -> {
            String file = CheckedService.formFile(key);
            List<String> users = NamesAt.users(service, file);
            FormFields.of(form).stream().filter(field -> field.shown() && !users.isEmpty() && !field.type().equals("container"))
                    .filter(field -> !field.component().has("calculateValue") && !field.component().has("defaultValue"))
                    .forEach(field -> users.forEach(user -> check.path(field.path(), user)
                            .ifPresent(found -> problems.add(problem(file, field.component().pointer(), found)))));
        });
    }

    private static void feel(CheckedService service, String file, String decision, String expression, ExpressionCheck check, List<Problem> problems) {
        Set<String> found = Reads.feel(expression);
        for (String place : places(service, file)) {
            found.forEach(path -> check.path(path, place).ifPresent(wrong -> problems.add(problem(file, decision, wrong))));
        }
    }

    private static List<@Nullable String> places(CheckedService service, String file) {
        List<@Nullable String> places = new ArrayList<>(NamesAt.users(service, file));
        if (places.isEmpty() && NamesAt.belongs(service, file)) {
            places.add(null);
        }
        return places;
    }

    private static Problem problem(String file, String place, ExpressionFinding found) {
        Problem problem = new Problem(found.error() ? Problem.Severity.ERROR : Problem.Severity.WARNING, file, place, found.code(),
                found.de(), found.en());
        return found.suggestion() == null ? problem : fix(file, place, found.wrong(), found.suggestion()).map(problem::with).orElse(problem);
    }

    private static Optional<Fix> fix(String file, String place, String wrong, String right) {
        String wrongName = wrong.substring(wrong.lastIndexOf('.') + 1);
        String rightName = right.substring(right.lastIndexOf('.') + 1);
        if (file.startsWith("forms/")) {
            // a field says its last name only; one that belongs into another group is for a person to move
            boolean sameGroup = wrong.substring(0, wrong.length() - wrongName.length()).equals(right.substring(0, right.length() - rightName.length()));
            return sameGroup ? Optional.of(Fixes.key(file, wrongName, rightName)) : Optional.empty();
        } else if (file.equals("service.yaml")) {
            return Optional.of(Fixes.word(file, place, withoutData(wrong), withoutData(right)));
        }
        // a row's number stands in brackets there
        boolean row = wrong.matches(".*\\.\\d+\\..*");
        return Optional.of(row ? Fixes.word(file, place, wrongName, rightName) : Fixes.word(file, place, wrong, right));
    }

    private static String withoutData(String word) {
        return word.startsWith("data.") ? word.substring("data.".length()) : word;
    }
}
