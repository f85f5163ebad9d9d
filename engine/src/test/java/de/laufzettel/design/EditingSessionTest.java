package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.design.SavedVersion.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditingSessionTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void saves_of_one_person_without_a_break_are_one_session_and_a_break_or_a_colleague_begins_another() {
        List<EditingSession> sessions = EditingSession.of(List.of(
                save(5, "dora", 90, Kind.SAVED), save(4, "emil", 12, Kind.CONFLICT), save(3, "emil", 11, Kind.SAVED),
                save(2, "dora", 10, Kind.SAVED), save(1, "dora", 1, Kind.SAVED)));

        assertThat(sessions).extracting(EditingSession::savedBy).containsExactly("dora", "emil", "dora");
        assertThat(sessions).extracting(session -> session.saves().size()).containsExactly(1, 2, 2);
        assertThat(sessions).extracting(EditingSession::revision).containsExactly(5L, 3L, 2L);
        assertThat(sessions).extracting(EditingSession::hasConflict).containsExactly(false, true, false);
    }

    @Test
    void nothing_saved_is_no_session() {
        assertThat(EditingSession.of(List.of())).isEmpty();
    }

    private static SavedVersion save(long revision, String by, int minute, Kind kind) {
        return new SavedVersion(revision, revision, "process.bpmn", kind, NINE.plusSeconds(minute * 60L), by);
    }
}
