package de.laufzettel.inbox;

import de.laufzettel.bpm.SamePathWritten;
import de.laufzettel.bpm.TaskGone;
import de.laufzettel.bpm.TaskTaken;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.identity.SignedIn;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One task: look, claim, decide. Of two who complete it at once one wins; the other is told, with the answers kept. */
@Controller
class TaskPages {

    private final TaskDesk desk;
    private final UserTasks tasks;
    private final TaskView view;
    private final Overtaken overtaken;
    private final Completion completion;
    private final FormRules rules;

    TaskPages(TaskDesk desk, UserTasks tasks, TaskView view, Overtaken overtaken, Completion completion, FormRules rules) {
        this.desk = desk;
        this.tasks = tasks;
        this.view = view;
        this.overtaken = overtaken;
        this.completion = completion;
        this.rules = rules;
    }

    @GetMapping("/eingang/{taskId}")
    ModelAndView show(@PathVariable String taskId, @RequestParam(name = "hinweis", required = false) @Nullable String notice,
            @AuthenticationPrincipal SignedIn who, Locale locale) {
        OpenTask task = desk.open(taskId, who);
        return view.of(task, who, TaskView.Decision.untouched(task, rules.in(locale)), notice, locale);
    }

    @PostMapping("/eingang/{taskId}/uebernehmen")
    String claim(@PathVariable String taskId, @AuthenticationPrincipal SignedIn who) {
        OpenTask task = desk.open(taskId, who);
        try {
            tasks.claim(taskId, who.getUsername());
            return "redirect:" + task.address();
        } catch (TaskTaken taken) {
            return "redirect:" + task.address() + "?hinweis=schon-vergeben";
        } catch (TaskGone gone) {
            return "redirect:/eingang?erledigt";
        }
    }

    @PostMapping("/eingang/{taskId}/zuruecklegen")
    String giveBack(@PathVariable String taskId, @AuthenticationPrincipal SignedIn who) {
        OpenTask task = desk.open(taskId, who);
        try {
            tasks.unclaim(taskId, who.getUsername());
            return "redirect:" + task.address();
        } catch (TaskTaken taken) {
            return "redirect:" + task.address() + "?hinweis=schon-vergeben";
        } catch (TaskGone gone) {
            return "redirect:/eingang?erledigt";
        }
    }

    @PostMapping("/eingang/{taskId}")
    ModelAndView decide(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn who, Locale locale) {
        Optional<OpenTask> found = desk.find(taskId, who);
        if (found.isEmpty()) {
            return overtaken.answer(HttpStatus.NOT_FOUND, "", typed, locale);
        }
        OpenTask task = found.get();
        if (task.form() == null) {
            return complete(task, who, Map.of(), typed, locale);
        }
        PostedForm posted = PostedForm.read(task.form(), RenderOptions.ALL_PAGES, Map.copyOf(typed), task.data().toMap(), rules.in(locale));
        Evaluation evaluation = task.form().evaluate(posted.data(), rules.in(locale));
        if (posted.action() != null || !evaluation.isValid()) {
            boolean judged = posted.action() == null || posted.errorsShown();
            return view.of(task, who, new TaskView.Decision(evaluation, judged, posted.openRows()), null, locale);
        }
        return complete(task, who, evaluation.data(), typed, locale);
    }

    private ModelAndView complete(OpenTask task, SignedIn who, Map<String, Object> answers, MultiValueMap<String, String> typed, Locale locale) {
        try {
            completion.complete(task, who, answers);
            return new ModelAndView("redirect:/eingang?erledigt");
        } catch (TaskGone gone) {
            return overtaken.answer(HttpStatus.CONFLICT, "", typed, locale);
        } catch (TaskTaken taken) {
            return overtaken.answer(HttpStatus.CONFLICT, taken.assignee(), typed, locale);
        } catch (SamePathWritten other) {
            Evaluation evaluation = task.form() == null ? new Evaluation(Map.of(), java.util.List.of(), Set.of(), Map.of())
                    : task.form().evaluate(answers, rules.in(locale));
            return view.of(task, who, new TaskView.Decision(evaluation, false, Set.of()), "inzwischen-geaendert", locale);
        }
    }
}
