package de.laufzettel.connectors.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.efile.Changing;
import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.Filing;
import de.laufzettel.connectors.efile.FilingDocuments;
import de.laufzettel.connectors.efile.Finding;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.efile.Reading;
import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations of an e-file against a real repository. */
class CmisEFileTest {

    private static OpenCmis repository;
    private static final Http HTTP = new Http(new AddressGuard(Set.of("127.0.0.1")));
    private static final EFileConnector EFILE = new EFileConnector(List.of(new CmisWay(HTTP)));

    private final String number = "9" + UUID.randomUUID().toString().substring(0, 6);
    private CmisCall call;
    private String entry;

    @BeforeAll
    static void a_repository_with_a_type_of_the_house() throws Exception {
        repository = new OpenCmis();
        repository.post("/eakte", Map.of("cmisaction", "createType", "type", """
                {"id": "stadt:vorgang", "localName": "vorgang", "queryName": "stadt:vorgang", "displayName": "Vorgang", "baseId": "cmis:folder",
                 "parentId": "cmis:folder", "description": "Vorgang", "creatable": true, "fileable": true, "queryable": true,
                 "fulltextIndexed": false, "includedInSupertypeQuery": true, "controllablePolicy": false, "controllableACL": true,
                 "propertyDefinitions": {
                  "stadt:schluessel": %s, "stadt:status": %s, "stadt:hundenummer": %s, "stadt:frist": %s}}
                """.formatted(property("schluessel", "string"), property("status", "string"), property("hundenummer", "string"),
                property("frist", "datetime"))));
        // it has no retention of its own
        repository.post("/eakte", Map.of("cmisaction", "createType", "type", """
                {"id": "cmis:rm_clientMgtRetention", "localName": "retention", "queryName": "cmis:rm_clientMgtRetention", "displayName": "Retention",
                 "baseId": "cmis:secondary", "parentId": "cmis:secondary", "description": "Retention", "creatable": true, "fileable": false,
                 "queryable": true, "fulltextIndexed": false, "includedInSupertypeQuery": true, "controllablePolicy": false, "controllableACL": false,
                 "propertyDefinitions": {"cmis:rm_expirationDate": %s}}
                """.formatted(property("verfall", "datetime").replace("stadt:verfall", "cmis:rm_expirationDate"))));
    }

    @AfterAll
    static void stop() throws Exception {
        repository.close();
        HTTP.close();
    }

    @BeforeEach
    void a_file_plan_entry() throws Exception {
        repository.healthy();
        call = CmisCall.at(repository.address());
        repository.post("/eakte/root", Map.of("cmisaction", "createFolder", "propertyId[0]", "cmis:objectTypeId", "propertyValue[0]", "cmis:folder",
                "propertyId[1]", "cmis:name", "propertyValue[1]", number + " Hundesteuer"));
        entry = EFILE.searchPlan(new Finding.PlanSearch(number), call).first();
    }

    @Test
    void a_complete_procedure_is_there_once_with_all_its_documents_however_often_it_is_sent() {
        Filing.ProcedureToFile input = new Filing.ProcedureToFile(number, "Erika/Muster: \"Hunde\"", "Anmeldung Waldi",
                List.of(CmisCall.document("Antrag Ü.pdf"), CmisCall.document("Antrag Ü.pdf")));
        assertThat(EFILE.findCompleteProcedure(call.key(), input, call)).isEmpty();

        Filing.Filed filed = EFILE.completeProcedure(input, call);

        assertThat(EFILE.completeProcedure(input, call)).isEqualTo(filed);
        assertThat(EFILE.findCompleteProcedure(call.key(), input, call)).contains(filed);
        assertThat(filed.fileReference()).isEqualTo("Erika_Muster_ _Hunde_");
        assertThat(metadata(filed.procedure()).children()).extracting(EFileObject::name).containsExactly("01 Antrag Ü.pdf", "02 Antrag Ü.pdf");
        assertThat(metadata(filed.procedure()).subject()).isEqualTo("Fall: LZ-1");
        assertThat(EFILE.completeProcedure(input, call.another()).file()).isEqualTo(filed.file());
        assertThat(metadata(filed.file()).children()).hasSize(2);
    }

    @Test
    void an_incoming_document_has_its_contents_and_loses_nothing_that_the_step_says() {
        Filing.Created procedure = procedure(file().id());
        FilingDocuments.Incoming input = new FilingDocuments.Incoming(procedure.id(), "Antrag", "zu Waldi", LocalDate.of(2026, 11, 2), "AZ 7",
                List.of(CmisCall.document("antrag.pdf")));

        FilingDocuments.CreatedDocument made = EFILE.createIncoming(input, call);

        assertThat(EFILE.findCreateIncoming(call.key(), input, call)).contains(made);
        assertThat(metadata(made.id()).subject()).isEqualTo("zu Waldi\nEingegangen am: 2026-11-02\nFremdes Geschäftszeichen: AZ 7");
        assertThat(made.contents()).extracting(EFileObject::name).containsExactly("01 antrag.pdf");
    }

    @Test
    void a_content_is_added_replaced_and_read() {
        Filing.Created procedure = procedure(file().id());
        FilingDocuments.ContentToAdd input = new FilingDocuments.ContentToAdd(procedure.id(), CmisCall.document("erst.pdf"));

        Filing.Created added = EFILE.addContent(input, call);
        Filing.Created replaced = EFILE.replaceContent(new FilingDocuments.ContentToReplace(added.id(), CmisCall.document("dann.pdf")), call);
        EFILE.readContent(new Reading.ContentToRead(replaced.id()), call);

        assertThat(EFILE.findAddContent(call.key(), input, call)).contains(added);
        assertThat(EFILE.addContent(input, call)).isEqualTo(added);
        assertThat(call.stored()).singleElement().satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("dann.pdf"));
        assertThat(EFILE.readMetadata(new Reading.ObjectToRead(added.id(), ObjectKind.CONTENT), call).parent()).isEqualTo(procedure.id());
        assertRefused(EFileRefusals.WRONG_KIND, () -> EFILE.readContent(new Reading.ContentToRead(procedure.id()), call));
    }

    @Test
    void files_and_procedures_are_found_by_what_is_typed_and_signs_of_queries_are_signs() {
        Filing.Created file = EFILE.createFile(new Filing.NewFile(entry, "O'Neil 100%_\\;", "100%_ 'fett'\\", ""), call);
        Filing.Created procedure = procedure(file.id());

        assertThat(EFILE.searchFiles(new Finding.FileSearch(number, null, "O'Neil", "100%_ 'fett'\\"), call).hits()).extracting(EFileObject::id)
                .containsExactly(file.id());
        assertThat(EFILE.searchFiles(new Finding.FileSearch(number, null, null, "%"), call.another()).count()).isEqualTo(1);
        assertThat(EFILE.searchFiles(new Finding.FileSearch(number, null, null, "1%fett"), call).count()).isZero();
        assertThat(EFILE.searchProcedures(new Finding.ProcedureSearch(file.id(), procedure.name(), null, ""), call).first()).isEqualTo(procedure.id());
        assertThat(EFILE.searchPlan(new Finding.PlanSearch("' OR cmis:name LIKE '%"), call).count()).isZero();
    }

    @Test
    void what_the_house_has_properties_for_goes_there() {
        CmisCall house = call.with("procedure-type", "stadt:vorgang").with("key", "stadt:schluessel").with("close", "stadt:status=zdA")
                .with("cancel", "stadt:status=storniert").with("retention", "stadt:frist");
        Filing.NewProcedure input = new Filing.NewProcedure(file().id(), "Anmeldung", "Waldi", "");
        Filing.Created made = EFILE.createProcedure(input, house);

        EFILE.update(new Changing.Update(made.id(), ObjectKind.PROCEDURE, "Abmeldung", "Bello"), house);
        assertThat(metadata(made.id()).name()).startsWith("Abmeldung LZ-");
        assertThat(EFILE.findCreateProcedure(house.key(), input, house)).as("found by its key under another name").map(Filing.Created::id)
                .contains(made.id());
        EFILE.setBusinessData(new Changing.BusinessData(made.id(), "stadt:hundenummer", "H-17"), house);
        EFILE.setRetention(new Changing.Retention(made.id(), LocalDate.of(2036, 12, 31)), house);
        Changing.ToClose closing = new Changing.ToClose(made.id(), ObjectKind.PROCEDURE);
        assertThat(EFILE.findClose(house.key(), closing, house)).isEmpty();
        EFILE.close(closing, house);

        assertThat(EFILE.findClose(house.key(), closing, house)).isPresent();
        Reading.Metadata read = EFILE.readMetadata(new Reading.ObjectToRead(made.id(), ObjectKind.PROCEDURE), house);
        assertThat(read.state()).isEqualTo("abgeschlossen");
        assertThat(read.subject()).isEqualTo("Bello");
        CmisObject stored = new CmisClient(HTTP, house).byId(made.id());
        assertThat(stored.text("stadt:hundenummer")).isEqualTo("H-17");
        assertThat(stored.text("stadt:frist")).isEqualTo("2114337600000");
    }

    @Test
    void without_a_property_of_the_house_the_retention_is_the_one_of_cmis() {
        Filing.Created procedure = procedure(file().id());
        Filing.Created content = EFILE.addContent(new FilingDocuments.ContentToAdd(procedure.id(), CmisCall.document("a.pdf")), call);

        EFILE.setRetention(new Changing.Retention(content.id(), LocalDate.of(2036, 12, 31)), call);
        EFILE.setRetention(new Changing.Retention(content.id(), LocalDate.of(2036, 12, 31)), call);

        assertThat(new CmisClient(HTTP, call).byId(content.id()).text("cmis:rm_expirationDate")).isEqualTo("2114337600000");
    }

    @Test
    void what_cannot_be_done_is_said_with_what_to_do() {
        Filing.Created file = file();

        assertThatThrownBy(() -> EFILE.close(new Changing.ToClose(file.id(), ObjectKind.FILE), call))
                .hasMessageContaining("laufzettel.targets.dms.settings.close");
        assertRefused(EFileRefusals.NOT_OFFERED, () -> EFILE.cancel(new Changing.ToCancel(file.id(), ObjectKind.FILE), call));
        assertRefused(EFileRefusals.ACCESS_UNKNOWN, () -> EFILE.createFile(new Filing.NewFile(number, "A", "", "geheim"), call));
        assertRefused(EFileRefusals.ENTRY_UNKNOWN, () -> EFILE.createFile(new Filing.NewFile("no-such", "A", "", ""), call));
        assertRefused(EFileRefusals.OBJECT_UNKNOWN, () -> EFILE.readMetadata(new Reading.ObjectToRead("no-such", ObjectKind.FILE), call));
        assertRefused(EFileRefusals.NOT_PLAUSIBLE, () -> EFILE.setBusinessData(new Changing.BusinessData(file.id(), "gibt:es-nicht", "x"), call));
    }

    private Filing.Created file() {
        return EFILE.createFile(new Filing.NewFile(entry, "Akte", "", ""), call);
    }

    private Filing.Created procedure(String file) {
        return EFILE.createProcedure(new Filing.NewProcedure(file, "Vorgang", "", ""), call);
    }

    private Reading.Metadata metadata(String id) {
        return EFILE.readMetadata(new Reading.ObjectToRead(id, ObjectKind.PROCEDURE), call);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static String property(String name, String type) {
        return """
                {"id": "stadt:%1$s", "localName": "%1$s", "queryName": "stadt:%1$s", "displayName": "%1$s", "description": "%1$s",
                 "propertyType": "%2$s", "cardinality": "single", "updatability": "readwrite", "inherited": false, "required": false,
                 "queryable": true, "orderable": true, "openChoice": true}""".formatted(name, type);
    }
}
