package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.MovableClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class PasswordSignInIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Accounts accounts;

    @Autowired
    SignInDetails details;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final MovableClock clock = new MovableClock();
    private final String name = "anna-" + UUID.randomUUID();
    private PasswordSignIn signIn;

    @BeforeEach
    void an_account() {
        accounts.create(new NewAccount(name, "Anna", "anna@example.org", PASSWORD, Set.of(Role.CITIZEN), Set.of()));
        signIn = new PasswordSignIn(details, encoder, new SignInAttempts(jdbc, transactions, clock));
    }

    @Test
    void the_right_password_signs_in() {
        Authentication result = attempt(PASSWORD, "10.0.0.1");

        assertThat(result.isAuthenticated()).isTrue();
        assertThat(((SignedIn) result.getPrincipal()).displayName()).isEqualTo("Anna");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt("wrong", "10.0.0.1"))
                .satisfies(wrong -> assertThatExceptionOfType(BadCredentialsException.class)
                        .isThrownBy(() -> attempt("nobody-" + UUID.randomUUID(), "wrong", "10.0.0.1"))
                        .withMessage(wrong.getMessage()));
    }

    @Test
    void after_some_failures_even_the_right_password_has_to_wait_and_the_wait_grows() {
        fail(SignInAttempts.FREE);
        assertThatExceptionOfType(SignInThrottled.class).isThrownBy(() -> attempt(PASSWORD, "10.0.0.1"))
                .satisfies(throttled -> assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(1)));

        clock.advance(Duration.ofSeconds(1));
        fail(1);

        assertThatExceptionOfType(SignInThrottled.class).isThrownBy(() -> attempt(PASSWORD, "10.0.0.1"))
                .satisfies(throttled -> assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(2)));
        clock.advance(Duration.ofSeconds(2));
        assertThat(attempt(PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
    }

    @Test
    void somebody_elses_failures_do_not_lock_the_owner_out() {
        fail(SignInAttempts.FREE);

        assertThat(attempt(PASSWORD, "10.0.0.2").isAuthenticated()).isTrue();
    }

    @Test
    void a_success_forgets_the_failures() {
        fail(SignInAttempts.FREE - 1);
        attempt(PASSWORD, "10.0.0.1");

        fail(SignInAttempts.FREE - 1);

        assertThat(attempt(PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
    }

    @Test
    void many_guesses_at_once_get_no_more_answers_than_one_after_the_other() throws Exception {
        Callable<Boolean> guess = () -> {
            try {
                attempt("guess", "10.0.0.1");
                return true;
            } catch (SignInThrottled e) {
                return false;
            } catch (BadCredentialsException e) {
                return true;
            }
        };
        var threads = Executors.newFixedThreadPool(16);

        int answered = 0;
        for (var result : threads.invokeAll(IntStream.range(0, 100).mapToObj(i -> guess).toList())) {
            answered += result.get() ? 1 : 0;
        }

        threads.shutdown();
        assertThat(answered).isEqualTo(SignInAttempts.FREE);
    }

    @Test
    void the_wait_never_exceeds_a_quarter_of_an_hour() {
        assertThat(SignInAttempts.delayAfter(1_000_000)).isEqualTo(SignInAttempts.LONGEST);
    }

    @Test
    void nobody_can_read_from_the_table_who_tried() {
        fail(1);

        assertThat(jdbc.sql("select key_hash from lz_sign_in_attempt").query(String.class).list())
                .isNotEmpty().allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt("wrong", "10.0.0.1"));
        }
    }

    private Authentication attempt(String password, String address) {
        return attempt(name, password, address);
    }

    private Authentication attempt(String who, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(who, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        return signIn.authenticate(asked);
    }
}
