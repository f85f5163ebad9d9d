package de.laufzettel.xdomea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.efile.CaseFile;
import de.laufzettel.efile.Extent;
import de.laufzettel.efile.FilePlanEntry;
import de.laufzettel.efile.FiledDocument;
import de.laufzettel.efile.Holding;
import de.laufzettel.efile.Procedure;
import de.laufzettel.efile.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class MessageWriterTest {

    private static final Instant AT = Instant.parse("2026-10-25T00:30:00Z");
    private static final UUID PROCESS = UUID.fromString("242f44e8-bebf-4503-a086-db252c6a4277");

    private final Optional<XdomeaSchemas> schemas = XdomeaSchemas.find();

    @ParameterizedTest
    @EnumSource
    void files_with_procedures_and_documents_are_valid_by_the_official_schema(Message message) throws Exception {
        String xml = written(message, Scope.ALL, holding("Hundesteuer", "Anmeldung"), holding("Leere Akte"));

        valid(message, xml);
        Document read = parsed(xml);
        assertThat(texts(read, "ProzessID")).containsExactly(PROCESS.toString());
        assertThat(texts(read, "Akteur")).contains("Kira Klein", "Laufzettel");
        assertThat(texts(read, "Dateiname")).hasSize(1).allMatch(name -> name.endsWith("_Antrag_Loewe.pdf"));
        assertThat(texts(read, "DateinameOriginal")).containsExactly("Antrag Löwe.pdf");
        assertThat(texts(read, "Wert")).contains("ab".repeat(32), "1234", "LZ-2026-0001");
        assertThat(texts(read, "Kennzeichen")).contains("9230", "9230-0001/2026", "9230-0001/2026-0001");
        // half past two on the night in which the hour exists twice: the second one is one offset away
        assertThat(texts(read, "Erstellungszeitpunkt")).containsExactly("2026-10-25T02:30:00+02:00");
    }

    @ParameterizedTest
    @EnumSource
    void one_procedure_stands_alone_and_names_its_file(Message message) throws Exception {
        Holding holding = holding("Hundesteuer", "Anmeldung");

        String xml = written(message, Scope.procedure(holding.procedures().get(0).procedure().id()), holding);

        valid(message, xml);
        Document read = parsed(xml);
        assertThat(texts(read, "Akte")).isEmpty();
        assertThat(texts(read, "Aktenbetreff")).containsExactly("Hundesteuer");
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_lies_in_no_file_is_a_procedure_of_its_own(Message message) throws Exception {
        Holding.Item item = item(UUID.randomUUID(), "Hundesteuer");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new MessageWriter(shipment(message, Scope.procedure(item.procedure().id())), new OneDecision(), out).write(item);

        String xml = out.toString(StandardCharsets.UTF_8);
        valid(message, xml);
        assertThat(texts(parsed(xml), "Aktenbetreff")).isEmpty();
        assertThat(texts(parsed(xml), "Dateiname")).hasSize(1);
        assertThat(texts(parsed(xml), "Akteur")).containsExactly("Kira Klein");
    }

    @ParameterizedTest
    @EnumSource
    void titles_that_attack_stay_titles(Message message) throws Exception {
        String hostile = "</xdomea:Betreff><!DOCTYPE x>&xxe; ]]> \u0000\u0008\uFFFF\uD800 \uD83D\uDC15 \u202Egpj.exe";

        String xml = written(message, Scope.ALL, holding(hostile, hostile));

        valid(message, xml);
        assertThat(texts(parsed(xml), "Aktenbetreff"))
                .containsExactly("</xdomea:Betreff><!DOCTYPE x>&xxe; ]]> \uFFFD\uFFFD\uFFFD\uFFFD \uD83D\uDC15 \u202Egpj.exe");
    }

    @Test
    void the_check_against_the_schema_can_fail() throws Exception {
        String xml = written(Message.HANDING_OVER, Scope.ALL, holding("A", "B")).replace("<xdomea:Akteur>Kira Klein</xdomea:Akteur>", "");
        if (schemas.isPresent()) {
            assertThatThrownBy(() -> valid(Message.HANDING_OVER, xml)).hasMessageContaining("Akteur");
        }
    }

    private void valid(Message message, String xml) throws Exception {
        if (schemas.isPresent()) {
            schemas.get().validate(message, xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String written(Message message, Scope scope, Holding... holdings) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MessageWriter(shipment(message, scope), new OneDecision(), out)
                .write(new Extent(holdings.length, 1, 1, 1234), Stream.of(holdings));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Shipment shipment(Message message, Scope scope) {
        return new Shipment(PROCESS, message, scope, "Musterstadt", "Stadtarchiv & Söhne", "kira", AT);
    }

    private static final class OneDecision implements Histories {

        @Override
        public List<HistoryEntry> of(CaseFile file) {
            return List.of(new HistoryEntry(AT, "Laufzettel", "Akte angelegt", ""));
        }

        @Override
        public List<HistoryEntry> of(Holding.Item procedure) {
            return ofCase(procedure.caseId());
        }

        @Override
        public List<HistoryEntry> ofCase(String caseId) {
            return List.of(new HistoryEntry(AT, "Kira Klein", "Aufgabe erledigt", "task.completed: step=pruefen"));
        }
    }

    private static Holding holding(String title, String... procedures) {
        UUID file = UUID.randomUUID();
        return new Holding(new FilePlanEntry(UUID.randomUUID(), null, "9230", "Hundesteuer", 1),
                new CaseFile(file, UUID.randomUUID(), "9230-0001/2026", title, AT, 1),
                Stream.of(procedures).map(each -> item(file, each)).toList());
    }

    private static Holding.Item item(UUID file, String title) {
        UUID procedure = UUID.randomUUID();
        return new Holding.Item(new Procedure(procedure, file, "9230-0001/2026-0001", title, AT, 1), UUID.randomUUID().toString(), "LZ-2026-0001",
                List.of(new FiledDocument(UUID.randomUUID(), procedure, 1, "Antrag Löwe.pdf", "application/pdf", 1234, "ab".repeat(32), AT)));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        var nodes = document.getElementsByTagNameNS("urn:xoev-de:xdomea:schema:3.0.0", element);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(index -> nodes.item(index).getTextContent()).toList();
    }
}
