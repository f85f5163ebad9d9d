package de.laufzettel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without the demo profile nobody has an account with a known password. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class NoDemoIT {

    @Autowired
    ApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstAdministratorLink link;

    @Autowired
    FirstAdministrator first;

    @Autowired
    JdbcClient jdbc;

    @Test
    void there_are_no_demo_accounts() {
        assertThat(program.getBeansOfType(DemoAccounts.class)).isEmpty();
        assertThat(List.of("dora", "karl", "olga", "adam", "clara")).allSatisfy(
                name -> assertThat(accounts.findByName(name)).isEmpty());
    }

    @Test
    void the_log_has_a_link_that_works_and_the_database_only_its_hash(CapturedOutput log) {
        jdbc.sql("delete from lz_account_role where role = 'ADMINISTRATOR'").update();

        link.print();

        String token = log.getAll().replaceAll("(?s).*/ersteinrichtung/([A-Za-z0-9_-]{43}).*", "$1");
        assertThat(first.accepts(token)).isTrue();
        assertThat(jdbc.sql("select token_hash from lz_first_administrator").query(String.class).list())
                .contains(Secrets.hash(token)).doesNotContain(token);
    }
}
