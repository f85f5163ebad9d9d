package de.laufzettel.submission;

import de.laufzettel.bpm.CaseProgress;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.StepState;
import de.laufzettel.submission.CaseStatus.Entry;
import de.laufzettel.submission.CaseStatus.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns the steps of a process into sentences. The designer wrote one for each step in which a case can stand
 * ({@code status.de}, {@code status.en}); steps without one are the office's own business and are not shown.
 */
@Component
class CaseStatuses {

    private final Processes processes;
    private final CaseDocuments documents;
    private final MessageSource messages;

    CaseStatuses(Processes processes, CaseDocuments documents, MessageSource messages) {
        this.processes = processes;
        this.documents = documents;
        this.messages = messages;
    }

    CaseStatus of(CaseRecord theCase, Locale locale) {
        List<CaseStatus.Document> offered = documents.offered(theCase).stream()
                .map(document -> new CaseStatus.Document(document.id(), document.name(), document.mediaType(), document.size()))
                .toList();
        Optional<CaseProgress> progress = processes.progress(theCase.id().toString());
        if (progress.isEmpty()) {
            // the history's time is over: the case ended long ago
            String text = text("submission.status.done", locale);
            return new CaseStatus(State.DONE, List.of(text), List.of(received(theCase, locale)), offered);
        }
        List<Entry> timeline = timeline(theCase, progress.get(), locale);
        return new CaseStatus(state(progress.get()), now(progress.get(), timeline, locale), timeline, offered);
    }

    private static State state(CaseProgress progress) {
        return progress.ended() ? State.DONE : progress.incident() ? State.DELAYED : State.IN_PROGRESS;
    }

    /** The sentences of where the case stands; when that is no step of the citizen's, the last one that was. */
    private List<String> now(CaseProgress progress, List<Entry> timeline, Locale locale) {
        List<String> standing = progress.current().stream().flatMap(step -> sentence(step, locale).stream()).distinct().toList();
        if (!standing.isEmpty() && !progress.ended()) {
            return standing;
        }
        List<Entry> said = timeline.subList(1, timeline.size());
        if (!said.isEmpty()) {
            return List.of(said.get(said.size() - 1).text());
        }
        return List.of(text(progress.ended() ? "submission.status.done" : "submission.status.received", locale));
    }

    private List<Entry> timeline(CaseRecord theCase, CaseProgress progress, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        entries.add(received(theCase, locale));
        for (StepState step : progress.steps()) {
            if (!step.kind().equals("startEvent")) {
                sentence(step, locale).ifPresent(text -> add(entries, new Entry(text, step.startedAt(), step.endedAt())));
            }
        }
        return List.copyOf(entries);
    }

    /** A step that is repeated, or two with the same words in a row, are one line for the citizen. */
    private static void add(List<Entry> entries, Entry next) {
        Entry last = entries.get(entries.size() - 1);
        if (last.text().equals(next.text())) {
            entries.set(entries.size() - 1, new Entry(last.text(), last.startedAt(), next.endedAt()));
        } else {
            entries.add(next);
        }
    }

    private Entry received(CaseRecord theCase, Locale locale) {
        return new Entry(text("submission.status.received", locale), theCase.submittedAt(), theCase.submittedAt());
    }

    private static Optional<String> sentence(StepState step, Locale locale) {
        String german = step.properties().getOrDefault("status.de", "");
        String wanted = step.properties().getOrDefault("status." + locale.getLanguage(), german);
        String text = wanted.isBlank() ? german : wanted;
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
