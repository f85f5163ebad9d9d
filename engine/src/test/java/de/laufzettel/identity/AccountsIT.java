package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.testing.IntegrationTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AccountsIT {

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_account_is_found_by_its_name_in_any_case() {
        String name = "Erika-" + UUID.randomUUID();

        Account made = accounts.create(account(name, "correct horse battery"));

        assertThat(accounts.findByName(" " + name.toUpperCase() + " ")).contains(made);
        assertThat(made.roles()).containsExactly(Role.CASE_WORKER);
        assertThat(made.groups()).containsExactly("steueramt");
    }

    @Test
    void a_name_is_given_once() {
        String name = "doppelt-" + UUID.randomUUID();
        accounts.create(account(name, "correct horse battery"));

        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(account(name.toUpperCase(), "another long password")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(AccountRefused.Code.NAME_TAKEN));
    }

    @Test
    void the_password_is_not_in_the_database() {
        String name = "geheim-" + UUID.randomUUID();
        accounts.create(account(name, "correct horse battery"));

        String hash = jdbc.sql("select password_hash from lz_account where name = ?").param(name)
                .query(String.class).single();

        assertThat(hash).startsWith("{bcrypt}").doesNotContain("horse");
    }

    @Test
    void roles_and_groups_can_be_assigned_anew() {
        Account made = accounts.create(account("neu-" + UUID.randomUUID(), "correct horse battery"));

        assertThat(accounts.assign(made.id(), Set.of(Role.OPERATOR), Set.of("kvr", " "))).isTrue();

        Account now = accounts.find(made.id()).orElseThrow();
        assertThat(now.roles()).containsExactly(Role.OPERATOR);
        assertThat(now.groups()).containsExactly("kvr");
        assertThat(accounts.assign(UUID.randomUUID(), Set.of(), Set.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "kurz, PASSWORD_TOO_SHORT",
            "elfzeichen1, PASSWORD_TOO_SHORT",
            "ääääääääääääääääääääääääääääääääääääa, PASSWORD_TOO_LONG",
            "max.mustermann, PASSWORD_IS_NAME",
            "MAX.mustermann, PASSWORD_IS_NAME"})
    void a_bad_password_is_refused_with_its_reason(String password, AccountRefused.Code reason) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(account("max.mustermann", password)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(reason));
        assertThat(accounts.findByName("max.mustermann")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohne-at", "a@b", "a b@c.de", "a@c.de\r\nBcc: b@c.de", "<a@c.de>", "a@c.de,b@c.de", "@c.de"})
    void an_address_that_is_none_is_refused(String mail) {
        NewAccount wanted = new NewAccount("x-" + UUID.randomUUID(), "X", mail, "correct horse battery", Set.of(), Set.of());

        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> accounts.create(wanted))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(AccountRefused.Code.MAIL_INVALID));
    }

    private static NewAccount account(String name, String password) {
        return new NewAccount(name, "Erika Muster", "erika@example.org", password, Set.of(Role.CASE_WORKER),
                Set.of("steueramt"));
    }
}
