package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.forms.check.FormProblem;
import de.laufzettel.forms.check.FormProblems;
import java.util.ArrayList;
import java.util.List;

/** What the forms' own check says about each form. */
final class FormRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        service.forms().forEach((key, form) -> FormProblems.of(form).forEach(found -> problems.add(new Problem(
                found.severity() == FormProblem.Severity.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                CheckedService.formFile(key), found.pointer(), found.code(), found.messageDe(), found.messageEn()))));
        return problems;
    }
}
