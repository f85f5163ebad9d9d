package de.laufzettel.connectors.eakte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.laufzettel.connectors.eakte.standin.Disturbance;
import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.efile.Changing.ToCancel;
import de.laufzettel.connectors.efile.Changing.ToClose;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToAdd;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.efile.FilingDocuments.Internal;
import de.laufzettel.connectors.efile.FilingDocuments.Outgoing;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.RetryLater;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A call whose answer was lost is found again, and one of another hand-over with the same words is not taken for it. */
class EAkteLookupTest extends EAkteTest {

    private final Filed file = eAkte.add(Kind.FILE, eAkte.unit(), "Hundesteuer Mustermann");
    private final Filed procedure = eAkte.add(Kind.PROCEDURE, file, "Anmeldung");
    private final Filed incoming = eAkte.add(Kind.INCOMING, procedure, "Antrag");

    @Test
    void a_file() {
        NewFile order = new NewFile("9230", "Akte", "", "");
        foundAfterALostAnswer("/files", Kind.FILE, each -> connector.createFile(order, each).id(),
                each -> connector.findCreateFile(each.key(), order, each).map(found -> found.id()));
    }

    @Test
    void a_procedure() {
        NewProcedure order = new NewProcedure(file.address, "Vorgang", "", "");
        foundAfterALostAnswer("/procedures", Kind.PROCEDURE, each -> connector.createProcedure(order, each).id(),
                each -> connector.findCreateProcedure(each.key(), order, each).map(found -> found.id()));
    }

    @Test
    void documents_of_every_kind() {
        Incoming in = new Incoming(procedure.address, "Eingang", "", null, "", List.of(EAkteCall.document("Antrag.pdf")));
        foundAfterALostAnswer("/incomings", Kind.INCOMING, each -> connector.createIncoming(in, each).id(),
                each -> connector.findCreateIncoming(each.key(), in, each).map(found -> found.id() + found.contents().get(0).name().replace("Antrag", "")));
        Outgoing out = new Outgoing(procedure.address, "Ausgang", "", null, null, List.of());
        foundAfterALostAnswer("/outgoings", Kind.OUTGOING, each -> connector.createOutgoing(out, each).id(),
                each -> connector.findCreateOutgoing(each.key(), out, each).map(found -> found.id()));
        Internal internal = new Internal(procedure.address, "Vermerk", "", List.of());
        foundAfterALostAnswer("/internal", Kind.INTERNAL, each -> connector.createInternal(internal, each).id(),
                each -> connector.findCreateInternal(each.key(), internal, each).map(found -> found.id()));
    }

    @Test
    void a_content_beside_others_of_the_same_name() {
        ContentToAdd order = new ContentToAdd(incoming.address, EAkteCall.document("Foto.png"));
        foundAfterALostAnswer("/contentObjects", Kind.CONTENT, each -> connector.addContent(order, each).id(),
                each -> connector.findAddContent(each.key(), order, each).map(found -> found.id()));
    }

    @Test
    void a_procedure_in_a_file_with_too_many_to_list() {
        NewProcedure order = new NewProcedure(file.address, "Vorgang", "", "");
        String made = connector.createProcedure(order, call).id();
        for (int number = 0; number < 1000; number++) {
            eAkte.add(Kind.PROCEDURE, file, "Vorgang " + number);
        }

        assertThat(connector.findCreateProcedure(call.key(), order, call)).hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(made));
        UUID other = UUID.randomUUID();
        assertThat(connector.findCreateProcedure(other, order, call)).isEmpty();
    }

    @Test
    void that_an_object_is_closed_or_cancelled() {
        ToClose close = new ToClose(procedure.address, ObjectKind.PROCEDURE);
        assertThat(connector.findClose(call.key(), close, call)).isEmpty();
        connector.close(close, call);
        assertThat(connector.findClose(call.key(), close, call)).isPresent();

        ToCancel cancel = new ToCancel(incoming.address, ObjectKind.INCOMING);
        assertThat(connector.findCancel(call.key(), cancel, call)).isEmpty();
        connector.cancel(cancel, call);
        assertThat(connector.findCancel(call.key(), cancel, call)).isPresent();
    }

    private void foundAfterALostAnswer(String path, Kind kind, Function<Call, String> create, Function<EAkteCall, Optional<String>> find) {
        // given another hand-over with the same words, whose answer came
        EAkteCall mine = call.another();
        create.apply(call);
        assertThat(find.apply(mine)).isEmpty();
        int before = eAkte.all(kind).size();

        // when
        eAkte.disturbOnce(path, Disturbance.answerLost());
        assertThat(catchThrowable(() -> create.apply(mine))).isInstanceOf(RetryLater.class);

        // then
        assertThat(eAkte.all(kind)).hasSize(before + 1);
        assertThat(find.apply(mine)).contains(eAkte.all(kind).get(before).address);
    }
}
