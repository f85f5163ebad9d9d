package de.laufzettel.inbox;

import de.laufzettel.bpm.TaskPage;
import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.identity.SignedIn;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of tasks as one person sees it. */
@Component
class Inbox {

    private final UserTasks tasks;
    private final Releases releases;
    private final TaskRows rows;

    Inbox(UserTasks tasks, Releases releases, TaskRows rows) {
        this.tasks = tasks;
        this.releases = releases;
        this.rows = rows;
    }

    TaskList of(Desk desk, SignedIn who, Locale locale) {
        Set<String> definitions = desk.service().isEmpty() ? Set.of() : releases.versionsOf(desk.service()).stream()
                .map(Release::processDefinitionId).collect(Collectors.toSet());
        TaskPage page = tasks.search(limited(desk.query(who), desk, definitions));
        Map<Desk.Scope, Long> counts = new EnumMap<>(Desk.Scope.class);
        for (Desk.Scope scope : Desk.Scope.values()) {
            counts.put(scope, scope == desk.scope() ? page.total()
                    : tasks.search(limited(desk.with(scope).query(who).page(0, 1), desk, definitions)).total());
        }
        return new TaskList(desk, page.tasks().stream().map(task -> rows.row(task, who, locale)).toList(), counts);
    }

    /** A service without releases has no tasks; an empty set would mean "of all services". */
    private static TaskQuery limited(TaskQuery query, Desk desk, Set<String> definitions) {
        return desk.service().isEmpty() ? query : query.definitions(definitions.isEmpty() ? Set.of("-") : definitions);
    }
}
