package de.laufzettel.inbox;

import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens tasks for those whose group they belong to; for everybody else they do not exist. */
@Component
class TaskDesk {

    private final UserTasks tasks;
    private final Releases releases;

    TaskDesk(UserTasks tasks, Releases releases) {
        this.tasks = tasks;
        this.releases = releases;
    }

    OpenTask open(String taskId, SignedIn who) {
        return find(taskId, who).orElseThrow(NotFound::new);
    }

    Optional<OpenTask> find(String taskId, SignedIn who) {
        return tasks.find(taskId, who.getUsername(), who.groups())
                .map(task -> new OpenTask(task, tasks.data(task.id()), form(task.processDefinitionId(), task.formKey()).orElse(null)));
    }

    Optional<CompiledForm> form(String processDefinitionId, @Nullable String formKey) {
        return formKey == null || formKey.isEmpty() ? Optional.empty()
                : releases.ofProcess(processDefinitionId).map(Release::id).flatMap(release -> releases.form(release, formKey));
    }
}
