package de.laufzettel.efile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.xdomea.Message;
import de.laufzettel.xdomea.XdomeaSchemas;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The e-file goes out as a package that another system can import: whole, with its history, and within the rights of whoever asks. */
@IntegrationTest
class ExportedAsXdomeaIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Filing filing;
    @Autowired
    AuditTrail audit;

    final SignedIn kira = caseWorker("kira", "steueramt");
    final SignedIn kurt = caseWorker("kurt", "kita");
    final String mark = "x" + UUID.randomUUID();
    final String caseId = UUID.randomUUID().toString();

    @Test
    void a_procedure_goes_out_with_its_documents_and_the_history_of_its_case() throws Exception {
        FiledProcedure filed = filed();
        audit.record("citizen", "case.submitted", "case", caseId, Map.of("service", "hundesteuer"));

        MockHttpServletResponse answer = export("/eakte/vorgang/" + filed.procedureId() + "/export", Message.HANDING_OVER, kira);

        String disposition = String.valueOf(answer.getHeader("Content-Disposition"));
        assertThat(disposition).matches("attachment; filename=\"[0-9a-f-]{36}_Abgabe\\.Abgabe\\.0401\\.zip\"");
        Map<String, byte[]> parts = unpacked(answer.getContentAsByteArray());
        String process = disposition.substring(disposition.indexOf('"') + 1).substring(0, 36);
        byte[] message = parts.get(process + "_Abgabe.Abgabe.0401.xml");
        String xml = new String(message, StandardCharsets.UTF_8);
        Optional<XdomeaSchemas> schemas = XdomeaSchemas.find();
        if (schemas.isPresent()) {
            schemas.get().validate(Message.HANDING_OVER, message);
        }
        assertThat(xml).contains("<xdomea:ProzessID>" + process, filed.procedureReference(), "Antrag eingegangen", "antragstellende Person",
                "Vorgang in der E-Akte angelegt", "als xdomea exportiert", "<xdomea:Name>Stadtarchiv</xdomea:Name>");
        assertThat(parts).hasSize(3);
        parts.keySet().stream().skip(1).forEach(name -> assertThat(xml).contains("<xdomea:Dateiname>" + name + "</xdomea:Dateiname>"));
        assertThat(parts.values().stream().skip(1).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .containsExactly("content of Anträge/../1.pdf", "content of foto.png");
        assertThat(audit.entriesFor("efile-procedure", filed.procedureId().toString())).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(kira.accountId().toString());
            assertThat(entry.facts()).containsEntry("process", process).containsEntry("documents", "2").containsEntry("message", "0401");
        });
    }

    @Test
    void a_file_and_the_whole_e_file_go_out_as_valid_messages() throws Exception {
        FiledProcedure first = filed();
        FiledProcedure second = filed();
        Optional<XdomeaSchemas> schemas = XdomeaSchemas.find();
        for (Message message : Message.values()) {
            for (String address : List.of("/eakte/akte/" + first.fileId() + "/export", "/eakte/export")) {
                Map<String, byte[]> parts = unpacked(export(address, message, kira).getContentAsByteArray());
                byte[] xml = parts.values().iterator().next();
                if (schemas.isPresent()) {
                    schemas.get().validate(message, xml);
                }
                assertThat(new String(xml, StandardCharsets.UTF_8)).contains(first.procedureReference(), second.procedureReference());
            }
        }
    }

    @Test
    void what_the_reader_may_not_see_is_neither_offered_nor_exported() throws Exception {
        FiledProcedure filed = filed();

        for (String address : List.of("/eakte/vorgang/" + filed.procedureId() + "/export", "/eakte/akte/" + filed.fileId() + "/export")) {
            assertThat(browser.perform(get(address).with(user(kurt))).andReturn().getResponse().getStatus()).isEqualTo(404);
            MockHttpServletResponse refused = export(address, Message.HANDING_OVER, kurt);
            assertThat(refused.getStatus()).isEqualTo(404);
            assertThat(refused.getHeader("Content-Disposition")).isNull();
        }
        MockHttpServletResponse all = export("/eakte/export", Message.HANDING_OVER, kurt);
        assertThat(all.getStatus() == 404 || !new String(unpacked(all.getContentAsByteArray()).values().iterator().next(), StandardCharsets.UTF_8)
                .contains(mark)).isTrue();
        assertThat(audit.entriesFor("efile-procedure", filed.procedureId().toString())).isEmpty();
    }

    @Test
    void without_a_recipient_the_page_asks_again_and_keeps_what_was_chosen() throws Exception {
        FiledProcedure filed = filed();

        String page = browser.perform(post("/eakte/vorgang/" + filed.procedureId() + "/export").with(user(kira)).with(csrf())
                .param("recipient", "  ").param("message", "FILING")).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Geben Sie an, welche Behörde die Daten empfängt.").containsPattern("value=\"FILING\" checked");
        assertThat(audit.entriesFor("efile-procedure", filed.procedureId().toString())).isEmpty();
    }

    private MockHttpServletResponse export(String address, Message message, SignedIn who) throws Exception {
        return browser.perform(post(address).with(user(who)).with(csrf()).param("recipient", "Stadtarchiv").param("message", message.name()))
                .andReturn().getResponse();
    }

    private FiledProcedure filed() {
        return filing.complete(UUID.randomUUID(), new FilingOrder("9230", "Akte " + mark, "Vorgang <b> & \"" + mark, "LZ-" + mark, caseId, List.of(
                content("Anträge/../1.pdf", "application/pdf"), content("foto.png", "image/png"))));
    }

    private static FilingOrder.Content content(String name, String type) {
        return new FilingOrder.Content(name, type, () -> new ByteArrayInputStream(("content of " + name).getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static SignedIn caseWorker(String name, String group) {
        return SignedIn.as(new Account(UUID.randomUUID(), name, name, name + "@city.example", Set.of(Role.CASE_WORKER), Set.of(group)));
    }
}
