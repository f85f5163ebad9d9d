package de.laufzettel.inbox;

import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.identity.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The three panes: the list, the case, the work on it. */
@Component
class TaskView {

    private final Inbox inbox;
    private final TaskRows rows;
    private final CaseFolders folders;
    private final FormRules rules;

    TaskView(Inbox inbox, TaskRows rows, CaseFolders folders, FormRules rules) {
        this.inbox = inbox;
        this.rows = rows;
        this.folders = folders;
        this.rules = rules;
    }

    /** The decision as far as it is filled in. */
    record Decision(Evaluation evaluation, boolean judged, Set<String> openRows) {

        static Decision untouched(OpenTask task, EvaluationContext context) {
            return new Decision(task.form() == null ? new Evaluation(Map.of(), List.of(), Set.of(), Map.of())
                    : task.form().evaluate(task.data().toMap(), context), false, Set.of());
        }
    }

    ModelAndView of(OpenTask task, SignedIn who, Decision decision, @Nullable String notice, Locale locale) {
        ModelAndView page = new ModelAndView("inbox/task");
        TaskRow row = rows.row(task.task(), who, locale);
        page.addObject("task", row);
        page.addObject("definition", task.task().processDefinitionId());
        page.addObject("formKey", task.form() == null ? "" : String.valueOf(task.task().formKey()));
        page.addObject("list", inbox.of(new Desk(Desk.Scope.ALLE, "", 0), who, locale));
        page.addObject("folder", folders.open(UUID.fromString(task.task().caseId()), task.data(), locale));
        page.addObject("fields", task.form() == null ? "" : fields(task, row, decision, locale));
        page.addObject("errorSummary", task.form() == null ? "" : FormPage.errorSummary(task.form(), decision.evaluation(), options(task, decision, locale)));
        page.addObject("notice", notice);
        return page;
    }

    /** Only who has claimed the task gets fields to write in; all others of the group may read along. */
    private String fields(OpenTask task, TaskRow row, Decision decision, Locale locale) {
        RenderOptions options = options(task, decision, locale);
        RenderOptions shown = row.mine() ? options : RenderOptions.readOnly(locale, rules.zone()).withHeadingLevel(3).withFileLink(options.fileLink());
        return FormPage.render(task.form(), decision.evaluation(), shown);
    }

    private RenderOptions options(OpenTask task, Decision decision, Locale locale) {
        RenderOptions options = RenderOptions.page(locale, rules.zone(), RenderOptions.ALL_PAGES).withHeadingLevel(3)
                .withOpenRows(decision.openRows()).withFileLink(id -> task.address() + "/dokumente/" + id);
        return decision.judged() ? options.withErrors() : options;
    }
}
