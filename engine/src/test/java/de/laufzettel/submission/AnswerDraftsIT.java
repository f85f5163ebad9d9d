package de.laufzettel.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.DocumentLimits;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.identity.Secrets;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AnswerDraftsIT {

    private static final Duration KEPT = Duration.ofDays(30);

    @Autowired
    DraftTable table;

    @Autowired
    SubmitTokens tokens;

    @Autowired
    Releases releases;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private final MovableClock clock = new MovableClock();
    private final DraftOwner owner = DraftOwner.secret(Secrets.random());
    private AnswerDrafts drafts;

    @BeforeEach
    void the_dog_tax_is_live() {
        releases.publish(DogTax.service(), "dora");
        drafts = new AnswerDrafts(table, tokens, releases, documents, clock, KEPT);
    }

    @Test
    void answers_come_back_as_they_were_saved() {
        AnswerDraft begun = begin();

        AnswerDraft saved = drafts.save(begun.id(), owner, begun.revision(), Map.of("hund", Map.of("name", "Bello ❤ „Ä“")));

        assertThat(drafts.find(begun.id(), owner)).contains(saved);
        assertThat(saved.revision()).isEqualTo(begun.revision() + 1);
        assertThat(saved.token()).as("the token").isNotEqualTo(begun.token());
    }

    @Test
    void the_second_of_two_devices_is_told_and_overwrites_nothing() {
        AnswerDraft onBoth = begin();
        drafts.save(onBoth.id(), owner, onBoth.revision(), Map.of("hund", Map.of("name", "Vom Telefon")));

        assertThatExceptionOfType(DraftChanged.class)
                .isThrownBy(() -> drafts.save(onBoth.id(), owner, onBoth.revision(), Map.of("hund", Map.of("name", "Vom PC"))))
                .satisfies(changed -> assertThat(changed.current().data()).isEqualTo(Map.of("hund", Map.of("name", "Vom Telefon"))));

        assertThat(drafts.find(onBoth.id(), owner).orElseThrow().data()).isEqualTo(Map.of("hund", Map.of("name", "Vom Telefon")));
    }

    @Test
    void a_save_whose_answer_was_lost_can_be_repeated() {
        AnswerDraft begun = begin();
        AnswerDraft saved = drafts.save(begun.id(), owner, begun.revision(), Map.of("a", "b"));

        assertThat(drafts.save(begun.id(), owner, begun.revision(), Map.of("a", "b"))).isEqualTo(saved);
    }

    @Test
    void a_draft_expires_and_every_save_gives_it_time() {
        AnswerDraft begun = begin();
        clock.advance(KEPT.minusHours(1));
        drafts.save(begun.id(), owner, begun.revision(), Map.of("a", "b"));
        clock.advance(KEPT.minusHours(1));
        assertThat(drafts.find(begun.id(), owner)).isPresent();

        clock.advance(Duration.ofHours(2));

        assertThat(drafts.find(begun.id(), owner)).isEmpty();
        assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> drafts.save(begun.id(), owner, 2, Map.of()));
    }

    @Test
    void what_expired_is_removed_with_its_files() {
        AnswerDraft begun = begin();
        StoredDocument file = upload(begun);
        clock.advance(KEPT.plusSeconds(1));

        assertThat(drafts.removeExpired()).isPositive();

        assertThat(documents.find(file.id())).isEmpty();
        assertThat(jdbc.sql("select count(*) from lz_answer_draft where id = ?").param(begun.id()).query(Long.class).single()).isZero();
    }

    @Test
    void a_citizen_can_throw_a_draft_away_but_not_somebody_elses() {
        AnswerDraft begun = begin();
        StoredDocument file = upload(begun);
        DraftOwner stranger = DraftOwner.account(UUID.randomUUID());

        drafts.delete(begun.id(), stranger);
        drafts.removeUpload(begun.id(), stranger, file.id());
        assertThat(drafts.upload(begun.id(), stranger, file.id())).isEmpty();
        assertThat(drafts.upload(begun.id(), owner, file.id())).isPresent();

        drafts.delete(begun.id(), owner);
        assertThat(drafts.find(begun.id(), owner)).isEmpty();
        assertThat(documents.find(file.id())).isEmpty();
    }

    @Test
    void the_secret_of_the_cookie_is_not_in_the_database() {
        AnswerDraft begun = begin();

        assertThat(jdbc.sql("select owner_hash from lz_answer_draft where id = ?").param(begun.id()).query(String.class).single())
                .isEqualTo(Secrets.hash(owner.secret())).isNotEqualTo(owner.secret());
    }

    @Test
    void a_draft_of_an_account_is_found_by_the_account() {
        DraftOwner clara = DraftOwner.account(UUID.randomUUID());

        AnswerDraft begun = drafts.begin(DogTax.ID, Locale.ENGLISH, clara).orElseThrow();

        assertThat(drafts.find(begun.id(), clara).orElseThrow().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(drafts.find(begun.id(), owner)).isEmpty();
    }

    @Test
    void a_service_that_is_not_live_cannot_be_begun() {
        assertThat(drafts.begin("gibt-es-nicht", Locale.GERMAN, owner)).isEmpty();
    }

    @Test
    void a_service_for_accounts_only_asks_to_sign_in() {
        String id = "konto-" + UUID.randomUUID().toString().substring(0, 8);
        releases.publish(DogTax.changed(DogTax.named(id), "service.yaml", "anonymous: true", "anonymous: false"), "dora");

        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> drafts.begin(id, Locale.GERMAN, owner));
        assertThat(drafts.begin(id, Locale.GERMAN, DraftOwner.account(UUID.randomUUID()))).isPresent();
    }

    @Test
    void a_draft_stays_on_the_release_it_was_begun_on() {
        String id = "fassung-" + UUID.randomUUID().toString().substring(0, 8);
        releases.publish(DogTax.named(id), "dora");
        AnswerDraft begun = drafts.begin(id, Locale.GERMAN, owner).orElseThrow();

        releases.publish(DogTax.changed(DogTax.named(id), "service.yaml", "de: Hundesteuer", "de: Die Hundesteuer"), "dora");

        assertThat(drafts.find(begun.id(), owner).orElseThrow().releaseId()).isEqualTo(begun.releaseId())
                .isNotEqualTo(releases.live(id).orElseThrow().id());
    }

    @Test
    void a_megabyte_of_answers_is_too_much() {
        AnswerDraft begun = begin();

        assertThatExceptionOfType(AnswersTooLarge.class)
                .isThrownBy(() -> drafts.save(begun.id(), owner, begun.revision(), Map.of("a", "x".repeat(1_000_001))));
    }

    private AnswerDraft begin() {
        return drafts.begin(DogTax.ID, Locale.GERMAN, owner).orElseThrow();
    }

    private StoredDocument upload(AnswerDraft draft) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        return drafts.attachUpload(draft.id(), owner, new ByteArrayInputStream(pdf), "a.pdf", DocumentLimits.usual());
    }
}
