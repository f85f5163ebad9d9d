package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.efile.Changing.ToCancel;
import de.laufzettel.connectors.efile.Changing.Update;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.efile.Reading.ContentToRead;
import de.laufzettel.connectors.efile.Reading.ObjectToRead;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the e-file as cases meet them. */
class EAkteRulesTest extends EAkteTest {

    private final Filed file = eAkte.add(Kind.FILE, eAkte.unit(), "Hundesteuer Mustermann");
    private final Filed procedure = eAkte.add(Kind.PROCEDURE, file, "Anmeldung");

    @ParameterizedTest
    @ValueSource(strings = {"COO.1.2301.1", "COO.1.2301.1.1/../files", "coo.1.2301.1.1", "COO.1.2301.1.1?x=1", "COO.1.2301.1.1%2f..", "1", "COO.1.2301.1.1 x",
        "COO.1.2301.1.-1", "COO.1.2301.1.1.1", "COO.1.2301.1.١"})
    void what_is_no_coo_address_is_refused_before_anything_is_sent(String address) {
        assertThat(code(() -> connector.createProcedure(new NewProcedure(address, "A", "", ""), call))).isEqualTo("OBJECT_UNKNOWN");
        assertThat(code(() -> connector.readContent(new ContentToRead(address), call))).isEqualTo("OBJECT_UNKNOWN");
        assertThat(code(() -> connector.cancel(new ToCancel(address, ObjectKind.PROCEDURE), call))).isEqualTo("OBJECT_UNKNOWN");
        assertThat(eAkte.seen()).isEmpty();
    }

    @Test
    void a_content_above_100_mb_is_refused_before_anything_is_sent() {
        DocumentHandle film = new DocumentHandle(UUID.randomUUID(), "film.mp4", "video/mp4", 100L * 1024 * 1024 + 1);

        assertThat(code(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", null, "", List.of(film)), call))).isEqualTo("TOO_LARGE");
        assertThat(eAkte.seen()).isEmpty();
    }

    @Test
    void a_content_that_the_e_file_finds_too_large_is_refused() {
        eAkte.largestContent(5);

        assertThat(code(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", null, "", List.of(EAkteCall.document("Antrag.pdf"))), call)))
                .isEqualTo("TOO_LARGE");
        assertThat(eAkte.all(Kind.INCOMING)).isEmpty();
    }

    @Test
    void a_file_whose_length_is_not_what_was_announced_is_not_handed_over() {
        DocumentHandle wrong = new DocumentHandle(UUID.randomUUID(), "Antrag.pdf", "application/pdf", 5);

        assertThat(catchThrowable(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", null, "", List.of(wrong)), call)))
                .isInstanceOf(RetryLater.class);
        assertThat(eAkte.all(Kind.INCOMING)).isEmpty();
    }

    @Test
    void a_receipt_of_tomorrow_is_refused_and_one_of_today_is_taken() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        assertThat(code(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", today.plusDays(1), "", List.of()), call)))
                .isEqualTo("NOT_PLAUSIBLE");
        assertThat(connector.createIncoming(new Incoming(procedure.address, "A", "", today, "", List.of()), call).id()).startsWith("COO.");
    }

    @Test
    void a_file_with_a_thousand_procedures_takes_no_more() {
        for (int number = 1; number < 1000; number++) {
            eAkte.add(Kind.PROCEDURE, file, "Vorgang " + number);
        }

        assertThat(code(() -> connector.createProcedure(new NewProcedure(file.address, "A", "", ""), call))).isEqualTo("FULL");
    }

    @Test
    void in_a_full_unit_the_e_file_takes_the_neighbour() {
        eAkte.mostFilesAUnit(1);

        String made = connector.createFile(new NewFile("9230", "Zweite", "", ""), call).id();

        assertThat(eAkte.all(Kind.FILE)).filteredOn(each -> each.address.equals(made)).singleElement()
                .satisfies(second -> assertThat(second.parent).isNotSameAs(eAkte.unit()));
        assertThat(connector.findCreateFile(call.key(), new NewFile("9230", "Zweite", "", ""), call)).hasValueSatisfying(
                found -> assertThat(found.id()).isEqualTo(made));
    }

    @Test
    void what_is_cancelled_can_be_neither_read_nor_added_to() {
        connector.cancel(new ToCancel(procedure.address, ObjectKind.PROCEDURE), call);

        assertThat(code(() -> connector.readMetadata(new ObjectToRead(procedure.address, ObjectKind.PROCEDURE), call))).isEqualTo("CANCELLED");
        assertThat(code(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", null, "", List.of()), call))).isEqualTo("CANCELLED");
    }

    @Test
    void an_id_of_another_kind_and_an_unknown_access_are_refused_by_their_codes() {
        assertThat(code(() -> connector.createProcedure(new NewProcedure(procedure.address, "A", "", ""), call))).isEqualTo("WRONG_KIND");
        assertThat(code(() -> connector.createProcedure(new NewProcedure(file.address, "A", "", "Alle"), call))).isEqualTo("ACCESS_UNKNOWN");
        assertThat(code(() -> connector.createFile(new NewFile(file.address, "A", "", ""), call))).isEqualTo("ENTRY_REFUSED");
    }

    @Test
    void what_the_interface_cannot_do_is_said_before_anything_is_sent() {
        assertThat(code(() -> connector.cancel(new ToCancel(file.address, ObjectKind.FILE), call))).isEqualTo("WRONG_KIND");
        assertThat(code(() -> connector.update(new Update(file.address, ObjectKind.INTERNAL, "A", ""), call))).isEqualTo("NOT_OFFERED");
        assertThat(eAkte.seen()).isEmpty();
    }

    @Test
    void a_search_for_nothing_is_refused_and_a_change_of_nothing_makes_no_version() {
        assertThat(code(() -> connector.searchFiles(new FileSearch("", null, " ", null), call))).isEqualTo("NOT_PLAUSIBLE");
        assertThat(connector.update(new Update(file.address, ObjectKind.FILE, "", null), call).id()).isEqualTo(file.address);
        assertThat(eAkte.seen()).isEmpty();
    }

    @Test
    void an_object_that_a_colleague_has_open_is_waited_for() {
        procedure.locked = true;

        assertThat(catchThrowable(() -> connector.createIncoming(new Incoming(procedure.address, "A", "", null, "", List.of()), call)))
                .isInstanceOf(RetryLater.class);
    }

    private static String code(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(Rejected.class);
        return ((Rejected) thrown).code();
    }
}
