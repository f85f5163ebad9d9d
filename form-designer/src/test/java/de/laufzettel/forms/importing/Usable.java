package de.laufzettel.forms.importing;

import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.check.FormProblem;
import de.laufzettel.forms.check.FormProblems;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.forms.schema.FormSchema;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An imported form put to the use for which it was made. */
public final class Usable {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Usable() {}

    /** Every page of the form as the citizen gets it; written out and read again, as the studio does. */
    public static String pages(ImportedForm imported, Map<String, Object> answers) {
        CompiledForm form = CompiledForm.compile(FormSchema.parse(imported.form().toJson()));
        Evaluation evaluation = form.evaluate(answers, EvaluationContext.strict(Locale.GERMAN, BERLIN, Clock.systemUTC()));
        return FormPage.pages(form, evaluation).stream().map(WizardPage::index)
                .map(page -> FormPage.render(form, evaluation, RenderOptions.page(Locale.GERMAN, BERLIN, page).withErrors()))
                .collect(Collectors.joining("\n"));
    }

    public static List<String> paths(ImportedForm imported) {
        return FormFields.of(imported.form()).stream().map(FormField::path).toList();
    }

    public static List<FormProblem> errors(ImportedForm imported) {
        return FormProblems.of(imported.form()).stream().filter(problem -> problem.severity() == FormProblem.Severity.ERROR).toList();
    }

    public static List<String> codes(ImportedForm imported) {
        return imported.notes().stream().map(ImportNote::code).distinct().sorted().toList();
    }
}
