package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.efile.Changing.BusinessData;
import de.laufzettel.connectors.efile.Changing.Retention;
import de.laufzettel.connectors.efile.Changing.ToCancel;
import de.laufzettel.connectors.efile.Changing.ToClose;
import de.laufzettel.connectors.efile.Changing.Update;
import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToAdd;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToReplace;
import de.laufzettel.connectors.efile.FilingDocuments.CreatedDocument;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.efile.FilingDocuments.Internal;
import de.laufzettel.connectors.efile.FilingDocuments.Outgoing;
import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.Finding.Found;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.efile.Finding.ProcedureSearch;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.efile.Reading.ContentRead;
import de.laufzettel.connectors.efile.Reading.ContentToRead;
import de.laufzettel.connectors.efile.Reading.Metadata;
import de.laufzettel.connectors.efile.Reading.ObjectToRead;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EAkteOperationsTest extends EAkteTest {

    private final Filed file = eAkte.add(Kind.FILE, eAkte.unit(), "Hundesteuer Mustermann");
    private final Filed procedure = eAkte.add(Kind.PROCEDURE, file, "Anmeldung");
    private final Filed incoming = eAkte.add(Kind.INCOMING, procedure, "Antrag");

    @Test
    void an_entry_of_the_file_plan_is_found_by_its_number() {
        Found found = connector.searchPlan(new PlanSearch("9230"), call);

        assertThat(found.count()).isEqualTo(1);
        assertThat(found.first()).isEqualTo(eAkte.unit().address);
        assertThat(found.hits()).containsExactly(new EFileObject(eAkte.unit().address, "9230 Hundesteuer"));
    }

    @Test
    void files_and_procedures_are_found_by_what_is_known_of_them() {
        assertThat(connector.searchFiles(new FileSearch("9230", null, "Hundesteuer Mustermann", null), call).first()).isEqualTo(file.address);
        assertThat(connector.searchFiles(new FileSearch(null, null, "Gibt es nicht", null), call).hits()).isEmpty();
        assertThat(connector.searchProcedures(new ProcedureSearch(file.address, null, "Anmeldung", null), call).first()).isEqualTo(procedure.address);
    }

    @Test
    void a_file_is_created_under_the_entry_of_a_number() {
        Created made = connector.createFile(new NewFile("9230", "Hundesteuer Beispiel", "Rex", "Eigener Mandant"), call);

        Filed there = eAkte.all(Kind.FILE).get(1);
        assertThat(made.id()).isEqualTo(there.address);
        assertThat(there.parent).isSameAs(eAkte.unit());
        assertThat(there.title).startsWith("Hundesteuer Beispiel LZ-");
        assertThat(there.values).containsEntry("filesubj", "Rex").containsEntry("accdef", "Eigener Mandant");
    }

    @Test
    void a_procedure_is_created_in_a_file() {
        Created made = connector.createProcedure(new NewProcedure(file.address, "Abmeldung", "Umzug", ""), call);

        Filed there = eAkte.all(Kind.PROCEDURE).get(1);
        assertThat(made).isEqualTo(new Created(there.address, there.name));
        assertThat(there.parent).isSameAs(file);
        assertThat(there.values).containsEntry("filesubj", "Umzug").doesNotContainKey("accdef");
    }

    @Test
    void documents_come_with_their_contents_in_order_and_under_their_names() {
        CreatedDocument in = connector.createIncoming(new Incoming(procedure.address, "Antrag", "Hund", LocalDate.now(), "AZ 1",
                List.of(EAkteCall.document("Antrag \"neu\".pdf"), EAkteCall.document("Übersicht.pdf"))), call);
        CreatedDocument out = connector.createOutgoing(new Outgoing(procedure.address, "Bescheid", null, LocalDate.of(2026, 7, 1), in.id(),
                List.of(EAkteCall.document("Bescheid.pdf"))), call.another());
        CreatedDocument internal = connector.createInternal(new Internal(procedure.address, "Vermerk", null, List.of()), call.another());

        assertThat(in.contents()).extracting(EFileObject::name).containsExactly("Antrag 'neu'", "Übersicht");
        assertThat(content(in.contents().get(1))).isEqualTo("Übersicht.pdf");
        assertThat(eAkte.all(Kind.INCOMING).get(1).values).containsEntry("foreignnr", "AZ 1");
        assertThat(eAkte.all(Kind.OUTGOING).get(0).values).containsEntry("referredincoming", in.id())
                .containsEntry("outgoingdate", "2026-07-01T00:00:00+02:00");
        assertThat(internal.contents()).isEmpty();
        assertThat(eAkte.all(Kind.INTERNAL).get(0).address).isEqualTo(internal.id());
    }

    @Test
    void a_content_is_added_read_and_replaced() {
        Created added = connector.addContent(new ContentToAdd(incoming.address, EAkteCall.document("Foto.png")), call);
        ContentRead read = connector.readContent(new ContentToRead(added.id()), call.another());
        connector.replaceContent(new ContentToReplace(added.id(), EAkteCall.document("Besseres Foto.png")), call.another());

        assertThat(read.document().name()).isEqualTo("Foto.png");
        assertThat(read.document().mediaType()).isEqualTo("image/png");
        assertThat(read.document().size()).isEqualTo("Foto.png".length());
        assertThat(new String(eAkte.all(Kind.CONTENT).get(0).bytes, StandardCharsets.UTF_8)).isEqualTo("Besseres Foto.png");
    }

    @Test
    void metadata_say_name_state_what_is_above_and_what_is_below() {
        Metadata ofFile = connector.readMetadata(new ObjectToRead(file.address, ObjectKind.FILE), call);
        Metadata ofProcedure = connector.readMetadata(new ObjectToRead(procedure.address, ObjectKind.PROCEDURE), call);
        Metadata ofIncoming = connector.readMetadata(new ObjectToRead(incoming.address, ObjectKind.INCOMING), call);

        assertThat(ofFile.parent()).isEqualTo(eAkte.unit().address);
        assertThat(ofFile.children()).extracting(EFileObject::id).containsExactly(procedure.address);
        assertThat(ofProcedure.title()).isEqualTo("Anmeldung");
        assertThat(ofProcedure.state()).isEqualTo("In Bearbeitung, Erstellt");
        assertThat(ofIncoming.children()).isEmpty();
    }

    @Test
    void title_and_subject_are_changed_and_what_is_not_given_stays() {
        connector.update(new Update(procedure.address, ObjectKind.PROCEDURE, "Anmeldung Rex", ""), call);
        connector.update(new Update(incoming.address, ObjectKind.INCOMING, null, "Neuer Betreff"), call.another());

        assertThat(procedure.title).isEqualTo("Anmeldung Rex");
        assertThat(procedure.values).doesNotContainKey("filesubj");
        assertThat(incoming.title).isEqualTo("Antrag");
        assertThat(incoming.values).containsEntry("filesubj", "Neuer Betreff");
    }

    @Test
    void a_procedure_is_closed_kept_until_a_day_and_given_a_business_value() {
        connector.setBusinessData(new BusinessData(procedure.address, "data_dognumber", "458965"), call);
        connector.setRetention(new Retention(procedure.address, LocalDate.of(2036, 12, 31)), call);
        connector.close(new ToClose(procedure.address, ObjectKind.PROCEDURE), call);

        assertThat(procedure.businessData).containsEntry("data_dognumber", "458965");
        assertThat(procedure.values).containsEntry("offltscheduled", "2036-12-31T00:00:00+01:00");
        assertThat(procedure.deposited).isTrue();
    }

    @Test
    void what_is_cancelled_takes_all_below_with_it() {
        connector.cancel(new ToCancel(procedure.address, ObjectKind.PROCEDURE), call);

        assertThat(procedure.cancelled).isTrue();
        assertThat(incoming.cancelled).isTrue();
        assertThat(file.cancelled).isFalse();
    }

    private String content(EFileObject object) {
        return new String(eAkte.all(Kind.CONTENT).stream().filter(each -> each.address.equals(object.id())).findFirst().orElseThrow().bytes,
                StandardCharsets.UTF_8);
    }
}
