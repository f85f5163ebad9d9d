package de.laufzettel.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import de.laufzettel.audit.AuditEntry;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.InstallationKey;
import de.laufzettel.identity.NewAccount;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.OtherInstallation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Two installations: the one of the test sends, another one that wants four eyes receives. */
@IntegrationTest
class PromotionIT {

    static OtherInstallation there;

    @Autowired
    JdbcClient jdbc;
    @Autowired
    InstallationKey key;
    @Autowired
    AuditTrail audit;
    @Autowired
    Clock clock;
    @Autowired
    Releases releases;
    @Autowired
    Accounts accounts;
    @Autowired
    JsonMapper json;

    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);
    private Environments environments;
    private Promotion promotion;
    private SignedIn dora;
    private SignedIn paula;
    private String token;

    @BeforeAll
    static void another_installation() {
        there = OtherInstallation.start("--laufzettel.release.four-eyes=true");
    }

    @AfterAll
    static void stop() {
        there.close();
    }

    @BeforeEach
    void people_and_a_key() {
        environments = new Environments(jdbc, key, audit, clock, true);
        promotion = new Promotion(environments, releases, new Calls(environments, json), audit);
        String name = "d" + UUID.randomUUID().toString().substring(0, 8);
        dora = designer(accounts, name, "Dora Muster");
        paula = designer(there.the(Accounts.class), "p" + name, "Paula Prüfer");
        token = there.the(SenderKeys.class).make("Test " + id, paula);
    }

    @Test
    void a_version_arrives_with_the_very_same_bytes_and_is_live_when_somebody_there_says_so() {
        Release release = releases.publish(DogTax.named(id), dora.getUsername());
        long production = add(token);

        assertThat(promotion.knownAs(production)).isEqualTo("Test " + id);
        assertThat(promotion.standing(production, id)).isEqualTo(new StandingVersions(null, java.util.List.of(), java.util.List.of()));

        Promotion.Brought brought = promotion.bring(production, release, dora);

        assertThat(brought.live()).isFalse();
        assertThat(brought.standing().live()).isNull();
        assertThat(brought.standing().waiting()).containsExactly(release.sha256());

        Arrival arrival = there.the(Arrivals.class).of(id).get(0);
        assertThat(arrival.sentByName()).isEqualTo("Dora Muster");
        Release live = there.the(Arrivals.class).release(id, arrival.id(), paula);

        assertThat(live.sha256()).isEqualTo(release.sha256());
        assertThat(there.the(Releases.class).content(live)).isEqualTo(releases.content(release));
        assertThat(there.the(Releases.class).live(id)).contains(live);
        assertThat(there.the(ServiceDrafts.class).find(id)).as("stands in the studio there").isPresent();
        assertThat(promotion.standing(production, id).live()).isEqualTo(1);
        assertThat(promotion.standing(production, id).waiting()).isEmpty();
        assertThat(audit.entriesFor("release", release.id().toString())).extracting(AuditEntry::action).contains("release.promoted");
        assertThat(there.the(AuditTrail.class).entriesFor("service", id)).extracting(AuditEntry::action).contains("arrival.waits", "arrival.released");
    }

    @Test
    void what_was_live_there_before_becomes_live_again_without_asking_and_cases_need_no_new_bytes() {
        Release first = releases.publish(DogTax.named(id), dora.getUsername());
        Release second = releases.publish(DogTax.changed(DogTax.named(id), "service.yaml", "de: Hundesteuer anmelden", "de: Hund"), dora.getUsername());
        long production = add(token);
        for (Release release : java.util.List.of(first, second)) {
            promotion.bring(production, release, dora);
            there.the(Arrivals.class).of(id).forEach(arrival -> there.the(Arrivals.class).release(id, arrival.id(), paula));
        }
        assertThat(promotion.standing(production, id).live()).isEqualTo(2);

        assertThat(promotion.goBack(production, id, 1, dora).live()).isEqualTo(1);
        assertThat(promotion.bring(production, second, dora).live()).isTrue();

        assertThat(promotion.standing(production, id).live()).isEqualTo(2);
        assertThat(promotion.standing(production, id).versions()).hasSize(2);
        assertThatExceptionOfType(PromotionFailed.class).isThrownBy(() -> promotion.goBack(production, id, 9, dora))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(PromotionFailed.Reason.VERSION_MISSING));
    }

    @Test
    void whoever_sent_it_does_not_release_it_under_the_same_name() {
        Release release = releases.publish(DogTax.named(id), dora.getUsername());
        promotion.bring(add(token), release, dora);
        SignedIn doraThere = designer(there.the(Accounts.class), dora.getUsername(), "Dora Muster");
        Arrival arrival = there.the(Arrivals.class).of(id).get(0);

        assertThatExceptionOfType(ArrivalRefused.class).isThrownBy(() -> there.the(Arrivals.class).release(id, arrival.id(), doraThere));

        assertThat(there.the(Releases.class).live(id)).isEmpty();
        there.the(Arrivals.class).decline(id, arrival.id(), paula);
        assertThat(there.the(Arrivals.class).of(id)).isEmpty();
    }

    @Test
    void without_a_valid_token_nothing_is_told_and_nothing_taken() throws Exception {
        long unknown = add("x".repeat(43));
        assertThatExceptionOfType(PromotionFailed.class).isThrownBy(() -> promotion.standing(unknown, id))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(PromotionFailed.Reason.NOT_ALLOWED));
        assertThat(post("", DogTax.named(id), DogTax.named(id).sha256()).statusCode()).isEqualTo(401);

        there.the(SenderKeys.class).remove(there.the(SenderKeys.class).all().stream().filter(one -> one.name().endsWith(id)).findFirst().orElseThrow().id(), paula);

        assertThat(post(token, DogTax.named(id), DogTax.named(id).sha256()).statusCode()).isEqualTo(401);
        assertThat(there.the(Arrivals.class).of(id)).isEmpty();
    }

    @Test
    void bytes_that_are_not_those_announced_are_refused() throws Exception {
        HttpResponse<String> other = post(token, DogTax.named(id), "0".repeat(64));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("other-bytes");
        assertThat(post(token, DogTax.service(), DogTax.service().sha256()).body()).contains("other-service");
        assertThat(there.the(Arrivals.class).of(id)).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed_and_its_aim_never_sees_the_token() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> reached.incrementAndGet());
        server.start();
        try {
            long odd = environments.add("Umweg " + id, "http://127.0.0.1:" + server.getAddress().getPort(), token, dora).id();
            assertThatExceptionOfType(PromotionFailed.class).isThrownBy(() -> promotion.standing(odd, id))
                    .satisfies(failed -> assertThat(failed.reason()).isEqualTo(PromotionFailed.Reason.NOT_LAUFZETTEL));
            assertThat(reached).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_answer_that_never_ends_is_given_up() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] words = "[1,".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write(words);
                }
            } catch (java.io.IOException gone) {
                // the caller hung up, as it should
            }
        });
        server.start();
        try {
            long endless = environments.add("Endlos " + id, "http://127.0.0.1:" + server.getAddress().getPort(), token, dora).id();
            assertThatExceptionOfType(PromotionFailed.class).isThrownBy(() -> promotion.standing(endless, id));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_token_is_kept_sealed() {
        long production = add(token);

        String kept = jdbc.sql("select token from lz_environment where id = ?").param(production).query(String.class).single();

        assertThat(kept).doesNotContain(token);
        assertThat(environments.token(production)).isEqualTo(token);
        assertThat(key.open("another-purpose", kept)).isEmpty();
        assertThat(key.open("environment-token", "A" + kept.substring(1))).isEmpty();
        assertThat(key.seal("environment-token", token)).as("a nonce of its own").isNotEqualTo(kept);
    }

    private long add(String with) {
        return environments.add("Produktion " + UUID.randomUUID(), there.address(), with, dora).id();
    }

    private static HttpResponse<String> post(String token, ServicePackage service, String sha256) throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        de.laufzettel.library.PackageWriter.zip(service, bytes);
        String target = there.address() + "/api/promotion/v1/services/" + (service.id().equals("hundesteuer") ? "anderes" : service.id()) + "/releases";
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(target)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream").header("Laufzettel-SHA-256", sha256).header("Laufzettel-Sent-By", "dora")
                .header("Laufzettel-Sent-By-Name", "Dora").POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray())).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static SignedIn designer(Accounts accounts, String name, String displayName) {
        return SignedIn.as(accounts.create(new NewAccount(name, displayName, name + "@example.org", "correct horse battery staple",
                Set.of(Role.DESIGNER), Set.of())));
    }
}
