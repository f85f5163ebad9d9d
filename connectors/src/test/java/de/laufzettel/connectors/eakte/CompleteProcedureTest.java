package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.eakte.standin.Disturbance;
import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.efile.Filing;
import de.laufzettel.connectors.efile.Filing.ProcedureToFile;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompleteProcedureTest extends EAkteTest {

    private final ProcedureToFile order = new ProcedureToFile("9230", "Hundesteuer Mustermann", "Anmeldung LZ-1",
            List.of(EAkteCall.document("Antrag.pdf"), EAkteCall.document("Bescheid.pdf")));

    @Test
    void the_file_is_opened_and_the_procedure_has_one_document_with_all_contents() {
        Filing.Filed filed = connector.completeProcedure(order, call);

        Filed file = eAkte.all(Kind.FILE).get(0);
        Filed procedure = eAkte.all(Kind.PROCEDURE).get(0);
        assertThat(file.title).isEqualTo("Hundesteuer Mustermann");
        assertThat(filed).isEqualTo(new Filing.Filed(file.name, procedure.name, 2, file.address, procedure.address));
        assertThat(procedure.parent).isSameAs(file);
        assertThat(eAkte.all(Kind.CONTENT)).extracting(content -> content.title).containsExactly("Antrag", "Bescheid");
    }

    @Test
    void the_next_procedure_comes_into_the_same_file() {
        connector.completeProcedure(order, call);
        connector.completeProcedure(order, call.another());

        assertThat(eAkte.all(Kind.FILE)).hasSize(1);
        assertThat(eAkte.all(Kind.PROCEDURE)).hasSize(2);
    }

    @Test
    void a_file_that_came_into_a_neighbouring_unit_because_its_own_was_full_is_found_again() {
        eAkte.mostFilesAUnit(1);
        eAkte.add(Kind.FILE, eAkte.unit(), "Eine andere");

        connector.completeProcedure(order, call);
        connector.completeProcedure(order, call.another());

        assertThat(eAkte.all(Kind.FILE)).hasSize(2);
        assertThat(eAkte.all(Kind.FILE).get(1).parent).isNotSameAs(eAkte.unit());
        assertThat(eAkte.all(Kind.PROCEDURE)).hasSize(2);
    }

    @Test
    void for_a_group_of_the_file_plan_the_file_is_one_in_a_unit_below_it() {
        Filed file = eAkte.add(Kind.FILE, eAkte.unit(), "Hundesteuer Mustermann");

        assertThat(connector.completeProcedure(new ProcedureToFile("92", order.file(), order.procedure(), order.documents()), call).file())
                .isEqualTo(file.address);
    }

    @Test
    void a_file_of_the_same_title_elsewhere_in_the_file_plan_is_another_one() {
        Filed other = eAkte.add(Kind.UNIT, eAkte.group(), "9240 Zweitwohnungsteuer");
        eAkte.add(Kind.FILE, other, "Hundesteuer Mustermann");

        connector.completeProcedure(order, call);

        assertThat(eAkte.all(Kind.PROCEDURE).get(0).parent.parent).isSameAs(eAkte.unit());
    }

    @Test
    void a_file_of_the_same_title_that_may_not_be_read_is_passed_over() {
        Filed kept = eAkte.add(Kind.FILE, eAkte.unit(), "Hundesteuer Mustermann");
        eAkte.disturb(request -> request.path().equals("/files/" + kept.address) ? Optional.of(Disturbance.dms(2)) : Optional.empty());

        assertThat(connector.completeProcedure(order, call).file()).isNotEqualTo(kept.address);
    }

    @Test
    void a_procedure_whose_answer_was_lost_is_found_with_its_receipt() {
        eAkte.disturbOnce("/procedures/complete", Disturbance.answerLost());
        assertThatThrownBy(() -> connector.completeProcedure(order, call)).isInstanceOf(RetryLater.class);

        Optional<Filing.Filed> found = connector.findCompleteProcedure(call.key(), order, call);

        assertThat(found).hasValueSatisfying(filed -> {
            assertThat(filed.procedure()).isEqualTo(eAkte.all(Kind.PROCEDURE).get(0).address);
            assertThat(filed.documents()).isEqualTo(2);
        });
        assertThat(connector.findCompleteProcedure(call.another().key(), order, call.another())).isEmpty();
    }

    @Test
    void a_procedure_that_lacks_a_content_is_completed_and_not_made_twice() {
        connector.completeProcedure(order, call);
        eAkte.all(Kind.INCOMING).get(0).children.remove(1);

        assertThat(connector.findCompleteProcedure(call.key(), order, call)).isEmpty();
        connector.completeProcedure(order, call);

        assertThat(eAkte.all(Kind.PROCEDURE)).hasSize(1);
        assertThat(eAkte.all(Kind.INCOMING)).singleElement().satisfies(document -> assertThat(document.children)
                .extracting(content -> content.title).containsExactly("Antrag", "Bescheid"));
        assertThat(connector.findCompleteProcedure(call.key(), order, call)).isPresent();
    }

    @Test
    void a_file_may_be_given_by_its_coo_address() {
        Filed file = eAkte.add(Kind.FILE, eAkte.unit(), "Sammelakte");
        ProcedureToFile into = new ProcedureToFile("9230", file.address, "Anmeldung", order.documents());

        Filing.Filed filed = connector.completeProcedure(into, call);

        assertThat(filed.file()).isEqualTo(file.address);
        assertThat(filed.fileReference()).isEqualTo(file.name);
        assertThat(connector.findCompleteProcedure(call.key(), into, call)).contains(filed);
        assertThat(eAkte.all(Kind.FILE)).hasSize(1);
    }

    @Test
    void two_cases_of_one_citizen_at_the_same_time_open_one_file() {
        List<Filing.Filed> filed = java.util.stream.IntStream.range(0, 8).parallel()
                .mapToObj(number -> connector.completeProcedure(order, call.another())).toList();

        assertThat(filed).extracting(Filing.Filed::procedure).doesNotHaveDuplicates();
        assertThat(eAkte.all(Kind.FILE)).hasSize(1);
    }

    @Test
    void a_file_whose_creation_had_no_answer_yet_is_not_created_by_the_next_case_beside_it() throws Exception {
        eAkte.disturb(request -> request.method().equals("POST") && request.path().equals("/files") && eAkte.all(Kind.FILE).isEmpty()
                ? Optional.of(Disturbance.slow(600)) : Optional.empty());
        assertThatThrownBy(() -> connector.completeProcedure(order, call.within(Duration.ofMillis(300)))).isInstanceOf(RetryLater.class);

        EAkteCall next = call.another().within(Duration.ofMillis(300));
        assertThatThrownBy(() -> connector.completeProcedure(order, next)).isInstanceOf(RetryLater.class);
        Thread.sleep(700);
        connector.completeProcedure(order, next);
        connector.completeProcedure(order, call);

        assertThat(eAkte.all(Kind.FILE)).hasSize(1);
        assertThat(eAkte.all(Kind.PROCEDURE)).hasSize(2);
    }

    @Test
    void an_entry_that_is_not_in_the_file_plan_is_refused_with_its_number() {
        assertThatThrownBy(() -> connector.completeProcedure(new ProcedureToFile("4711", "A", "B", order.documents()), call))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("ENTRY_UNKNOWN")).hasMessageContaining("4711");
        assertThat(eAkte.all(Kind.FILE)).isEmpty();
    }
}
