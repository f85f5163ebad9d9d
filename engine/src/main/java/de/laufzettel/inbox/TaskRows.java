package de.laufzettel.inbox;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.ServiceTitles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a case worker wants to see of a task at a glance. */
@Component
class TaskRows {

    private static final Duration SOON = Duration.ofDays(3);

    private final UserTasks tasks;
    private final Cases cases;
    private final Accounts accounts;
    private final ServiceTitles titles;
    private final Clock clock;

    TaskRows(UserTasks tasks, Cases cases, Accounts accounts, ServiceTitles titles, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.accounts = accounts;
        this.titles = titles;
        this.clock = clock;
    }

    TaskRow row(UserTask task, SignedIn reader, Locale locale) {
        Optional<CaseRecord> theCase = cases.byId(UUID.fromString(task.caseId()));
        return new TaskRow(task.id(), task.name(), theCase.map(found -> titles.of(found.serviceId(), locale)).orElse(""),
                theCase.map(CaseRecord::reference).orElse(""), applicant(tasks.data(task.id())), task.createdAt(), task.dueAt(),
                urgency(task.dueAt()), reader.getUsername().equals(task.assignee()), holder(task.assignee()));
    }

    /** Services name the applicant in the field {@code antragsteller}; one that does not shows its reference only. */
    static String applicant(CaseData data) {
        String person = Stream.of("antragsteller.vorname", "antragsteller.nachname").map(data::at).filter(Objects::nonNull)
                .map(String::valueOf).collect(Collectors.joining(" "));
        return person.isBlank() ? String.valueOf(Objects.requireNonNullElse(data.at("antragsteller.name"), "")) : person;
    }

    String holder(@Nullable String assignee) {
        return assignee == null ? "" : accounts.findByName(assignee).map(Account::displayName).orElse(assignee);
    }

    private TaskRow.Urgency urgency(@Nullable Instant due) {
        if (due == null) {
            return TaskRow.Urgency.NONE;
        }
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? TaskRow.Urgency.OVERDUE : left.compareTo(SOON) < 0 ? TaskRow.Urgency.SOON : TaskRow.Urgency.FAR;
    }
}
