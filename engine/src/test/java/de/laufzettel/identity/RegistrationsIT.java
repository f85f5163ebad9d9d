package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RegistrationsIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    private final MovableClock clock = new MovableClock();
    private final List<RegistrationRequested> sent = new ArrayList<>();
    private final String mail = "clara-" + UUID.randomUUID() + "@example.org";
    private Registrations registrations;

    @BeforeEach
    void a_registration_desk() {
        registrations = new Registrations(jdbc, accounts, encoder,
                event -> sent.add((RegistrationRequested) event), transaction, clock);
    }

    @Test
    void the_account_exists_only_after_the_link_was_followed() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        assertThat(accounts.findByName(mail)).isEmpty();

        assertThat(registrations.confirm(onlyToken())).isTrue();

        Account clara = accounts.findByName(mail).orElseThrow();
        assertThat(clara.roles()).containsExactly(Role.CITIZEN);
        assertThat(clara.displayName()).isEqualTo("Clara");
    }

    @Test
    void the_link_works_once() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        registrations.confirm(onlyToken());

        assertThat(registrations.confirm(onlyToken())).isFalse();
    }

    @Test
    void the_link_expires() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        clock.advance(Registrations.VALID);

        assertThat(registrations.confirm(onlyToken())).isFalse();
        assertThat(accounts.findByName(mail)).isEmpty();
    }

    @Test
    void a_made_up_link_makes_nothing() {
        assertThat(registrations.confirm("made-up")).isFalse();
    }

    @Test
    void who_has_an_account_gets_a_mail_that_says_so_and_no_second_account() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        registrations.confirm(onlyToken());
        sent.clear();

        registrations.request("Mallory", mail.toUpperCase(Locale.ROOT), "another long password", Locale.GERMAN);

        assertThat(sent).singleElement().satisfies(event -> assertThat(event.token()).isNull());
        assertThat(accounts.findByName(mail).orElseThrow().displayName()).isEqualTo("Clara");
    }

    @Test
    void pressing_the_button_again_at_once_sends_no_second_mail() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);
        assertThat(sent).hasSize(1);

        clock.advance(Registrations.PAUSE.plusSeconds(1));
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);

        assertThat(sent).hasSize(2);
        assertThat(registrations.confirm(sent.get(0).token())).as("the older link").isFalse();
        assertThat(registrations.confirm(sent.get(1).token())).as("the newer link").isTrue();
    }

    @Test
    void a_weak_password_is_refused_before_any_mail() {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> registrations.request("Clara", mail, "short", Locale.GERMAN));

        assertThat(sent).isEmpty();
    }

    @Test
    void the_token_is_stored_as_a_hash_only() {
        registrations.request("Clara", mail, PASSWORD, Locale.GERMAN);

        assertThat(jdbc.sql("select token_hash from lz_registration").query(String.class).list())
                .doesNotContain(onlyToken()).contains(Secrets.hash(onlyToken()));
    }

    private String onlyToken() {
        assertThat(sent).hasSize(1);
        return sent.get(0).token();
    }
}
