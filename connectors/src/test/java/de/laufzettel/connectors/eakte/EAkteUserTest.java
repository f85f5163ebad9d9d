package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.laufzettel.connectors.eakte.standin.Seen;
import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.AddressRefused;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is sent as the caller, and what the operator's settings are for. */
class EAkteUserTest extends EAkteTest {

    @Test
    void the_colleague_whose_decision_led_to_the_step_is_the_user() {
        assertThat(asked(call.decidedBy("karl")).header("userlogin")).isEqualTo("karl");
    }

    @Test
    void where_no_person_stands_behind_it_or_the_operator_wants_so_it_is_the_user_of_the_target() {
        assertThat(asked(call).header("userlogin")).isEqualTo("laufzettel.fach");
        assertThat(asked(call.decidedBy("karl").with("act-as", "user")).header("userlogin")).isEqualTo("laufzettel.fach");
    }

    @Test
    void a_colleague_whom_the_e_file_does_not_know_lacks_the_permission() {
        assertThat(catchThrowable(() -> asked(call.decidedBy("nobody"))))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("NO_PERMISSION"));
    }

    @Test
    void application_unit_and_role_are_sent_as_they_are_set() {
        Seen seen = asked(call.with("joboe", "COO.1.2300.1.847").with("jobposition", "OfficialInCharge"));

        assertThat(seen.header("x-anwendung")).isEqualTo("Laufzettel");
        assertThat(seen.header("joboe")).isEqualTo("COO.1.2300.1.847");
        assertThat(seen.header("jobposition")).isEqualTo("OfficialInCharge");
        assertThat(asked(call).headers()).doesNotContainKeys("joboe", "jobposition");
    }

    @Test
    void a_setting_that_is_missing_is_named() {
        assertThat(catchThrowable(() -> asked(call.without("user")))).isInstanceOf(Broken.class)
                .hasMessageContaining("laufzettel.targets.stadt.settings.user");
        assertThat(catchThrowable(() -> asked(call.without("technical-user")))).isInstanceOf(Broken.class)
                .hasMessageContaining("laufzettel.targets.stadt.settings.technical-user");
        assertThat(catchThrowable(() -> asked(call.with("kind", "akte")))).isInstanceOf(Broken.class)
                .hasMessageContaining("laufzettel.targets.stadt.settings.kind").hasMessageContaining("eakte");
    }

    @Test
    void a_user_with_a_line_break_writes_no_header() {
        assertThat(catchThrowable(() -> asked(call.decidedBy("karl\r\nx-anwendung: other")))).isInstanceOf(Broken.class);
        assertThat(eAkte.seen()).isEmpty();
    }

    @Test
    void an_e_file_inside_of_the_house_must_be_named_by_the_operator() throws Exception {
        try (Http outside = new Http(new AddressGuard(Set.of()))) {
            EFileConnector guarded = new EFileConnector(List.of(new EAkteWay(outside, Clock.systemUTC())));

            assertThat(catchThrowable(() -> guarded.searchPlan(new PlanSearch("9230"), call))).isInstanceOf(AddressRefused.class)
                    .hasMessageContaining("127.0.0.1");
        }
        assertThat(eAkte.seen()).isEmpty();
    }

    private Seen asked(EAkteCall with) {
        connector.searchPlan(new PlanSearch("9230"), with);
        return eAkte.seen().get(eAkte.seen().size() - 1);
    }
}
