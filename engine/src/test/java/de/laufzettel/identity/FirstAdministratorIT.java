package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FirstAdministratorIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    private final MovableClock clock = new MovableClock();
    private FirstAdministrator first;

    @BeforeEach
    void an_installation_without_administrator() {
        jdbc.sql("delete from lz_account").update();
        first = new FirstAdministrator(jdbc, accounts, transaction, clock);
    }

    @Test
    void the_link_makes_the_administrator_once() {
        String token = first.invite().orElseThrow();

        assertThat(first.create(token, "Adam", "Adam", "adam@example.org", PASSWORD))
                .hasValueSatisfying(adam -> assertThat(adam.roles()).containsExactly(Role.ADMINISTRATOR));

        assertThat(first.accepts(token)).isFalse();
        assertThat(first.create(token, "Eve", "Eve", "eve@example.org", PASSWORD)).isEmpty();
        assertThat(first.invite()).isEmpty();
    }

    @Test
    void the_links_of_all_nodes_end_with_the_first_one_used() {
        String ofOneNode = first.invite().orElseThrow();
        String ofAnother = first.invite().orElseThrow();

        first.create(ofAnother, "Adam", "Adam", "adam@example.org", PASSWORD);

        assertThat(first.create(ofOneNode, "Eve", "Eve", "eve@example.org", PASSWORD)).isEmpty();
        assertThat(accounts.findByName("eve")).isEmpty();
    }

    @Test
    void the_link_expires() {
        String token = first.invite().orElseThrow();
        assertThat(first.accepts(token)).isTrue();

        clock.advance(FirstAdministrator.VALID.plus(Duration.ofSeconds(1)));

        assertThat(first.accepts(token)).isFalse();
        assertThat(first.create(token, "Adam", "Adam", "adam@example.org", PASSWORD)).isEmpty();
    }

    @Test
    void a_weak_password_does_not_use_up_the_link() {
        String token = first.invite().orElseThrow();

        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> first.create(token, "Adam", "Adam", "adam@example.org", "short"));

        assertThat(first.accepts(token)).isTrue();
    }

    @Test
    void a_guessed_token_opens_nothing() {
        first.invite();

        assertThat(first.accepts("guessed")).isFalse();
        assertThat(first.create("guessed", "Eve", "Eve", "eve@example.org", PASSWORD)).isEmpty();
    }
}
