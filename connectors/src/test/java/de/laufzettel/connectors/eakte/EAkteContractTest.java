package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.laufzettel.connectors.eakte.standin.Disturbance;
import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.eakte.standin.Seen;
import de.laufzettel.connectors.efile.Changing.BusinessData;
import de.laufzettel.connectors.efile.Changing.Retention;
import de.laufzettel.connectors.efile.Changing.ToCancel;
import de.laufzettel.connectors.efile.Changing.ToClose;
import de.laufzettel.connectors.efile.Changing.Update;
import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.Filing.ProcedureToFile;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToAdd;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToReplace;
import de.laufzettel.connectors.efile.FilingDocuments.CreatedDocument;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.efile.FilingDocuments.Internal;
import de.laufzettel.connectors.efile.FilingDocuments.Outgoing;
import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.efile.Finding.ProcedureSearch;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.efile.Reading.ContentToRead;
import de.laufzettel.connectors.efile.Reading.ObjectToRead;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every request that the connector can send, and every answer that the stand-in gives, held against the contract where it lies at hand. */
class EAkteContractTest extends EAkteTest {

    private static final Optional<EAkteContract> CONTRACT = EAkteContract.atHand();

    @Test
    void every_request_and_every_answer_is_what_the_contract_says() {
        everyOperation();
        everyLookup();

        assertThat(operationsUsed()).hasSize(29);
        assertAllFit();
    }

    @Test
    void answers_of_every_status_code_are_what_the_contract_says() {
        for (int status : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1)) {
            eAkte.disturbOnce("/files/search", Disturbance.dms(status));
            assertThat(catchThrowable(() -> connector.searchFiles(new FileSearch(null, null, "A", null), call))).isNotNull();
        }

        assertThat(eAkte.seen()).hasSize(11).allSatisfy(seen -> assertThat(seen.status()).isEqualTo(400));
        assertAllFit();
    }

    @Test
    void the_comparison_finds_what_does_not_fit() {
        CONTRACT.ifPresent(contract -> {
            Seen wrong = new Seen("POST", "/procedures", java.util.Map.of("content-type", "application/json"),
                    "{\"title\":\"A\"}".getBytes(), 200, "{\"objid\":7}".getBytes());
            assertThat(contract.faults(wrong)).anySatisfy(fault -> assertThat(fault).contains("userlogin"))
                    .anySatisfy(fault -> assertThat(fault).contains("referrednumber")).anySatisfy(fault -> assertThat(fault).contains("title"))
                    .anySatisfy(fault -> assertThat(fault).contains("objid"));
            assertThat(contract.operations()).isEqualTo(47);
        });
    }

    private void everyOperation() {
        DocumentHandle paper = EAkteCall.document("Antrag.pdf");
        connector.searchPlan(new PlanSearch("9230"), call);
        Created file = connector.createFile(new NewFile("9230", "Akte", "Betreff", "Eigener Mandant"), call);
        connector.searchFiles(new FileSearch("9230", "9230/00001", "Akte", "Betreff"), call);
        Created procedure = connector.createProcedure(new NewProcedure(file.id(), "Vorgang", "Betreff", "Aktengebunden"), call);
        connector.searchProcedures(new ProcedureSearch(file.id(), "9230/00001-0001", "Vorgang", "Betreff"), call);
        CreatedDocument in = connector.createIncoming(new Incoming(procedure.id(), "Eingang", "B", LocalDate.now(), "AZ", List.of(paper, paper)), call);
        CreatedDocument out = connector.createOutgoing(new Outgoing(procedure.id(), "Ausgang", "B", LocalDate.now(), in.id(), List.of(paper)), call);
        CreatedDocument internal = connector.createInternal(new Internal(procedure.id(), "Vermerk", "B", List.of()), call);
        Created content = connector.addContent(new ContentToAdd(in.id(), paper), call);
        connector.replaceContent(new ContentToReplace(content.id(), paper), call);
        connector.readContent(new ContentToRead(content.id()), call);
        connector.completeProcedure(new ProcedureToFile("9230", "Hundesteuer", "Anmeldung", List.of(paper, paper)), call);
        connector.completeProcedure(new ProcedureToFile("9230", "Hundesteuer", "Anmeldung", List.of(paper, paper)), call.another());
        connector.completeProcedure(new ProcedureToFile("92", "Hundesteuer", "Anmeldung", List.of(paper)), EAkteCall.at(eAkte.address()));
        read(file.id(), ObjectKind.FILE);
        read(procedure.id(), ObjectKind.PROCEDURE);
        read(in.id(), ObjectKind.INCOMING);
        read(out.id(), ObjectKind.OUTGOING);
        read(internal.id(), ObjectKind.INTERNAL);
        read(content.id(), ObjectKind.CONTENT);
        connector.update(new Update(file.id(), ObjectKind.FILE, "Neu", "Neu"), call);
        connector.update(new Update(procedure.id(), ObjectKind.PROCEDURE, "Neu", "Neu"), call);
        connector.update(new Update(in.id(), ObjectKind.INCOMING, "Neu", "Neu"), call);
        connector.update(new Update(out.id(), ObjectKind.OUTGOING, "Neu", "Neu"), call);
        connector.setBusinessData(new BusinessData(procedure.id(), "data_dognumber", "1"), call);
        connector.setRetention(new Retention(file.id(), LocalDate.of(2036, 12, 31)), call);
        connector.close(new ToClose(procedure.id(), ObjectKind.PROCEDURE), call);
        connector.cancel(new ToCancel(internal.id(), ObjectKind.INTERNAL), call);
    }

    private void everyLookup() {
        Filed file = eAkte.all(Kind.FILE).get(0);
        Filed procedure = eAkte.all(Kind.PROCEDURE).get(0);
        connector.findCreateFile(call.key(), new NewFile("9230", "Akte", "", ""), call);
        connector.findCreateProcedure(call.key(), new NewProcedure(file.address, "Vorgang", "", ""), call);
        connector.findCreateIncoming(call.key(), new Incoming(procedure.address, "Eingang", "", null, "", List.of()), call);
        connector.findAddContent(call.key(), new ContentToAdd(eAkte.all(Kind.INCOMING).get(0).address, EAkteCall.document("Antrag.pdf")), call);
        connector.findClose(call.key(), new ToClose(procedure.address, ObjectKind.PROCEDURE), call);
        connector.findCancel(call.key(), new ToCancel(procedure.address, ObjectKind.PROCEDURE), call);
    }

    private void read(String id, ObjectKind kind) {
        connector.readMetadata(new ObjectToRead(id, kind), call);
    }

    private Set<String> operationsUsed() {
        Set<String> used = new TreeSet<>();
        eAkte.seen().forEach(seen -> used.add(seen.method() + " " + seen.path().replaceAll("COO[0-9.]+", "{objaddress}")));
        return used;
    }

    private void assertAllFit() {
        CONTRACT.ifPresent(contract -> assertThat(eAkte.seen()).allSatisfy(seen -> assertThat(contract.faults(seen)).isEmpty()));
    }
}
