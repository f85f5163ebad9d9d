package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.laufzettel.connectors.eakte.standin.Disturbance;
import de.laufzettel.connectors.eakte.standin.EAkteStandIn;
import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.RefusalDescription;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the e-file can say no, and what becomes of the hand-over. */
class EAkteStatusTest extends EAkteTest {

    private final NewProcedure order = new NewProcedure("COO.1.2301.1.1042432", "Anmeldung", "", "");

    @ParameterizedTest
    @CsvSource({"2, NO_PERMISSION, Recht, permission", "3, OBJECT_UNKNOWN, gibt es, nothing under", "4, FULL, 1.000, 1,000",
        "5, WRONG_KIND, anderen Art, another kind", "6, CANCELLED, storniert, cancelled", "7, ACCESS_UNKNOWN, Zugriffsdefinition, access definition",
        "8, ENTRY_REFUSED, Aktenplaneintrag, file plan entry", "9, NOT_PLAUSIBLE, plausibel, implausible", "10, TOO_LARGE, 100 MB, 100 MB"})
    void what_the_e_file_refuses_is_an_error_that_the_designer_can_catch(int status, String code, String german, String english) {
        Throwable end = answered(Disturbance.dms(status));

        assertThat(end).isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code))
                .hasMessageContaining(german).hasMessageContaining(english);
        assertThat(ConnectorDescription.of(EFileConnector.class).refusals()).extracting(RefusalDescription::code).contains(code);
    }

    @Test
    void a_locked_object_is_tried_again() {
        assertThat(answered(Disturbance.dms(1))).isInstanceOf(RetryLater.class).hasMessageContaining("gesperrt").hasMessageContaining("locked");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11, 4711})
    void an_unknown_error_needs_a_person(int status) {
        assertThat(answered(Disturbance.dms(status))).isInstanceOf(Broken.class).hasMessageContaining("unbekannten Fehler")
                .hasMessageContaining("unknown error");
    }

    @Test
    void no_message_repeats_what_the_e_file_says_because_it_may_name_a_citizen() {
        for (int status = -1; status <= 11; status++) {
            assertThat(answered(Disturbance.dms(status)).getMessage()).doesNotContain("Mustermann");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_disturbed_e_file_is_tried_again(int status) {
        assertThat(answered(Disturbance.status(status))).isInstanceOf(RetryLater.class).hasMessageContaining(String.valueOf(status));
    }

    @Test
    void a_busy_e_file_says_when_to_come_again_and_is_believed_within_reason() {
        assertThat(((RetryLater) answered(Disturbance.tooMany(90))).after()).isEqualTo(Duration.ofSeconds(90));
        assertThat(((RetryLater) answered(Disturbance.tooMany(999_999))).after()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void an_answer_that_is_late_is_waited_for_as_long_again_before_anybody_asks() {
        eAkte.disturbOnce("/procedures", Disturbance.slow(1500));

        Throwable end = catchThrowable(() -> connector.createProcedure(order, call.within(Duration.ofMillis(400))));

        assertThat(end).isInstanceOfSatisfying(RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofMillis(400)));
    }

    @Test
    void a_lost_connection_and_an_e_file_that_is_down_are_tried_again() {
        assertThat(answered(Disturbance.connectionLost())).isInstanceOf(RetryLater.class);
        EAkteCall nobody = EAkteCall.at(URI.create("http://127.0.0.1:1/api"));

        assertThat(catchThrowable(() -> connector.createProcedure(order, nobody))).isInstanceOf(RetryLater.class).hasMessageContaining("nicht erreichbar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"objid\":\"../../files\"}", "{\"objid\":7}"})
    void an_answer_that_says_nothing_is_asked_about_before_it_is_sent_again(String answer) {
        assertThat(answered(Disturbance.answering(200, answer))).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"status\":\"3\"}"})
    void a_refusal_without_a_status_needs_a_person(String answer) {
        assertThat(answered(Disturbance.answering(400, answer))).isInstanceOf(Broken.class);
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (EAkteStandIn other = new EAkteStandIn()) {
            Throwable end = answered(new Disturbance(false, 0, 307, Map.of("Location", other.address() + "/procedures"), ""));

            assertThat(end).isInstanceOf(Broken.class).hasMessageContaining("Umleitungen");
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void an_address_without_an_e_file_and_a_wrong_password_need_an_operator() {
        assertThat(answered(Disturbance.status(404))).isInstanceOf(Broken.class).hasMessageContaining("Adresse");
        assertThat(answered(Disturbance.status(401))).isInstanceOf(Broken.class).hasMessageContaining("technical-user");
    }

    @Test
    void an_answer_without_an_end_is_cut_off() {
        assertThat(answered(Disturbance.answering(200, "x".repeat(8_000_001)))).isInstanceOf(RetryLater.class);
    }

    private Throwable answered(Disturbance disturbance) {
        eAkte.disturbOnce("/procedures", disturbance);
        return catchThrowable(() -> connector.createProcedure(order, call));
    }
}
