package de.laufzettel.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import de.laufzettel.design.ServiceDrafts;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import de.laufzettel.identity.Role;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.testing.IntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What is there when the run command has started the demo on an empty database. */
@IntegrationTest
@ActiveProfiles("demo")
class DemoIT {

    @Autowired
    Releases releases;

    @Autowired
    ServiceDrafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    PublishShippedServices publishing;

    @Autowired
    MockMvc browser;

    @Test
    void every_shipped_service_is_live_and_can_be_drawn_on() {
        assertThat(ShippedServices.all()).isNotEmpty().allSatisfy(shipped -> {
            assertThat(releases.live(shipped.id()).orElseThrow().sha256()).isEqualTo(shipped.sha256());
            assertThat(drafts.find(shipped.id())).as("the draft").isPresent();
        });
    }

    @Test
    void the_next_start_publishes_nothing_again_and_keeps_what_a_designer_changed() {
        ServicePackage shipped = ShippedServices.all().get(0);
        long revision = drafts.find(shipped.id()).orElseThrow().revision();
        drafts.save(shipped.id(), "README.md", "Geändert".getBytes(java.nio.charset.StandardCharsets.UTF_8), revision, "dora");

        publishing.run(new DefaultApplicationArguments());

        assertThat(releases.versionsOf(shipped.id())).hasSize(1);
        assertThat(drafts.read(shipped.id(), "README.md").orElseThrow()).asString().isEqualTo("Geändert");
    }

    @Test
    void the_six_people_have_the_roles_that_are_printed() {
        Map<String, Role> roles = Map.of("dora", Role.DESIGNER, "paula", Role.DESIGNER, "karl", Role.CASE_WORKER, "olga", Role.OPERATOR,
                "adam", Role.ADMINISTRATOR, "clara", Role.CITIZEN);

        assertThat(accounts.all()).extracting(Account::name).containsExactlyInAnyOrderElementsOf(roles.keySet());
        roles.forEach((name, role) -> assertThat(accounts.findByName(name).orElseThrow().roles()).containsExactly(role));
        assertThat(accounts.findByName("karl").orElseThrow().groups()).containsExactlyInAnyOrder("steueramt", "sachbearbeitung");
    }

    @Test
    void they_sign_in_with_the_password_that_is_printed() throws Exception {
        browser.perform(formLogin("/anmelden").user("name", "dora").password("password", "dora-demo-2026"))
                .andExpect(authenticated().withUsername("dora"));
    }
}
