package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import org.junit.jupiter.api.Test;

/** Steps that the built-in e-file cannot carry out. */
class MissingTargetTest {

    private static final String CAN = "camunda:topic=\"efile.complete-procedure\"";
    private static final String CANNOT = "camunda:topic=\"efile.create-procedure\"";

    @Test
    void a_step_that_needs_an_e_file_of_the_house_and_names_none_is_told_so() {
        ServicePackage service = Checks.changed(Checks.dogTax(), ServicePackage.PROCESS, CAN, CANNOT);

        assertThat(Checks.CHECK.check(service)).filteredOn(problem -> problem.code().equals("missing-target")).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("ablegen");
            assertThat(problem.messageDe()).contains("Vorgang anlegen", "Nennen Sie ein Ziel");
        });
    }

    @Test
    void one_that_names_a_target_or_needs_none_is_not() {
        ServicePackage named = Checks.changed(Checks.changed(Checks.dogTax(), ServicePackage.PROCESS, CAN, CANNOT), ServicePackage.PROCESS,
                "<camunda:property name=\"result\" value=\"akte\" />",
                "<camunda:property name=\"result\" value=\"akte\" /><camunda:property name=\"target\" value=\"stadt\" />");

        assertThat(Checks.CHECK.check(named)).noneMatch(problem -> problem.code().equals("missing-target"));
        assertThat(Checks.CHECK.check(Checks.dogTax())).noneMatch(problem -> problem.code().equals("missing-target"));
    }
}
