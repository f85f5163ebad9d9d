package de.laufzettel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class AuditTrailIT {

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionOperations transaction;

    @Test
    void entries_about_a_thing_come_back_in_the_order_in_which_they_were_written() {
        String caseId = UUID.randomUUID().toString();

        audit.record("citizen", "case.submitted", "case", caseId, Map.of("release", "r1", "documents", "2"));
        audit.record("system:delivery", "hand-over.done", "case", caseId, Map.of());
        audit.record("system:delivery", "hand-over.done", "case", UUID.randomUUID().toString(), Map.of());

        assertThat(audit.entriesFor("case", caseId)).extracting(AuditEntry::action)
                .containsExactly("case.submitted", "hand-over.done");
        assertThat(audit.entriesFor("case", caseId).get(0).facts()).isEqualTo(Map.of("release", "r1", "documents", "2"));
    }

    @Test
    void what_did_not_happen_is_not_in_the_trail() {
        String caseId = UUID.randomUUID().toString();

        transaction.executeWithoutResult(status -> {
            audit.record("citizen", "case.submitted", "case", caseId, Map.of());
            status.setRollbackOnly();
        });

        assertThat(audit.entriesFor("case", caseId)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clara Huber", "clara@example.org", "Marienplatz 8", "line\nbreak", "Straße"})
    void a_name_a_mail_address_or_free_text_is_refused_and_not_repeated(String personal) {
        assertThatThrownBy(() -> audit.record("citizen", "case.submitted", "case", "1", Map.of("note", personal)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(personal);
        assertThatThrownBy(() -> audit.record(personal, "case.submitted", "case", "1", Map.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(personal);
    }
}
