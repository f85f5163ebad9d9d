package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Deployments;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.connectors.eakte.standin.Disturbance;
import de.laufzettel.connectors.eakte.standin.EAkteStandIn;
import de.laufzettel.connectors.eakte.standin.Filed;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import de.laufzettel.connectors.eakte.standin.Seen;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Cases whose e-file is Munich's, because the operator has set it so; the process names no target. By the real worker. */
@IntegrationTest
@DirtiesContext // nobody else wants a worker with these targets
class EAkteHandoverIT {

    private static final int CASES = 40;
    private static final Set<String> OFFICE = Set.of("steueramt");
    private static final EAkteStandIn E_AKTE = new EAkteStandIn();

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired Documents documents;
    @Autowired Handovers handovers;

    @DynamicPropertySource
    static void targets(DynamicPropertyRegistry registry) {
        Map.ofEntries(Map.entry("laufzettel.delivery.enabled", "true"), Map.entry("laufzettel.delivery.attempts", "200"),
                Map.entry("laufzettel.delivery.first-pause", "20ms"), Map.entry("laufzettel.delivery.longest-pause", "100ms"),
                Map.entry("laufzettel.delivery.look-every", "50ms"), Map.entry("laufzettel.internal-hosts", "127.0.0.1"),
                Map.entry("laufzettel.default-targets.efile", "stadt"), Map.entry("laufzettel.targets.stadt.timeout", "700ms"),
                Map.entry("laufzettel.targets.stadt.address", E_AKTE.address().toString()), Map.entry("laufzettel.targets.stadt.settings.kind", "eakte"),
                Map.entry("laufzettel.targets.stadt.settings.technical-user", EAkteStandIn.TECHNICAL_USER),
                Map.entry("laufzettel.targets.stadt.settings.user", "laufzettel.fach"),
                Map.entry("laufzettel.targets.stadt.secrets.password", EAkteStandIn.PASSWORD))
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void stop() {
        E_AKTE.close();
    }

    @Test
    void what_is_disturbed_in_every_way_is_filed_once_each_by_the_user_who_decided() {
        // given an e-file that is busy, broken, slow or silent in one of five requests
        long seed = System.nanoTime();
        System.out.println("EAkteHandoverIT: seed " + seed);
        Random chance = new Random(seed);
        E_AKTE.disturb(request -> disturbance(chance));
        String definition = deployments.deploy("probe", UUID.randomUUID().toString(), bpmn().getBytes(StandardCharsets.UTF_8), Map.of(), 30)
                .processDefinitionId();

        // when
        List<UUID> cases = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            cases.add(begin(definition, number));
        }
        cases.forEach(this::decide);

        // then
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).untilAsserted(() -> assertThat(cases)
                .allSatisfy(each -> assertThat(processes.progress(each.toString()).orElseThrow().ended()).isTrue()));
        assertThat(cases).allSatisfy(each -> assertThat(handovers.ofCase(each)).singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(HandoverState.DONE)));
        assertThat(E_AKTE.all(Kind.FILE)).extracting(file -> file.title).containsExactlyInAnyOrder("Hundesteuer 0", "Hundesteuer 1", "Hundesteuer 2");
        assertThat(E_AKTE.all(Kind.PROCEDURE)).hasSize(CASES).allSatisfy(procedure -> {
            assertThat(procedure.createdBy).isEqualTo("karl");
            assertThat(procedure.children).singleElement().satisfies(document -> assertThat(document.children)
                    .extracting(content -> content.title).containsExactly("Antrag", "Bescheid"));
        });
        assertThat(E_AKTE.all(Kind.CONTENT)).hasSize(2 * CASES);
        UUID first = cases.get(0);
        assertThat(processes.data(first.toString()).orElseThrow().at("akte.procedure")).isEqualTo(procedureOf(first).address);
        assertThat(E_AKTE.seen()).extracting(Seen::status).contains(200, 429, 500, 0);
    }

    /** Synchronised because the stand-in asks from many threads and the seed must give the same again. */
    private static synchronized Optional<Disturbance> disturbance(Random chance) {
        return switch (chance.nextInt(40)) {
            case 0, 1 -> Optional.of(Disturbance.status(500));
            case 2 -> Optional.of(Disturbance.tooMany(0));
            case 3, 4 -> Optional.of(Disturbance.answerLost());
            case 5 -> Optional.of(Disturbance.connectionLost());
            case 6 -> Optional.of(Disturbance.slow(1000));
            case 7 -> Optional.of(Disturbance.dms(1));
            default -> Optional.empty();
        };
    }

    private Filed procedureOf(UUID caseId) {
        return E_AKTE.all(Kind.PROCEDURE).stream().filter(each -> each.title.contains(caseId.toString())).findFirst().orElseThrow();
    }

    private UUID begin(String definition, int number) {
        UUID caseId = UUID.randomUUID();
        processes.start(definition, caseId.toString(), CaseData.of(Map.of("case", Map.of("reference", caseId.toString(), "language", "de"),
                "person", String.valueOf(number % 3), "papiere", List.of(handle("Antrag.pdf", caseId), handle("Bescheid.pdf", caseId)))));
        return caseId;
    }

    private void decide(UUID caseId) {
        String task = await().atMost(Duration.ofSeconds(30)).until(() -> tasks.search(TaskQuery.of("karl", OFFICE)).tasks().stream()
                .filter(each -> each.caseId().equals(caseId.toString())).findFirst(), Optional::isPresent).orElseThrow().id();
        tasks.claim(task, "karl");
        tasks.complete(task, "karl", Map.of());
    }

    private Map<String, Object> handle(String name, UUID caseId) {
        StoredDocument document = documents.storeProduced(UUID.randomUUID(), name, "application/pdf", name.getBytes(StandardCharsets.UTF_8));
        documents.attach(document.id(), caseId);
        return Map.of("id", document.id().toString(), "name", document.name(), "mediaType", document.mediaType(), "size", document.size());
    }

    private static String bpmn() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="defs" targetNamespace="http://laufzettel.de/test">
                  <bpmn:process id="eakteProbe" name="Probe" isExecutable="true">
                    <bpmn:startEvent id="start" camunda:formKey="antrag"/>
                    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
                    <bpmn:userTask id="pruefen" name="Prüfen" camunda:formKey="pruefung" camunda:candidateGroups="steueramt"/>
                    <bpmn:sequenceFlow id="f2" sourceRef="pruefen" targetRef="ablegen"/>
                    <bpmn:serviceTask id="ablegen" name="Ablegen" camunda:type="external" camunda:topic="efile.complete-procedure">
                      <bpmn:extensionElements>
                        <camunda:properties><camunda:property name="result" value="akte"/></camunda:properties>
                        <camunda:inputOutput>
                          <camunda:inputParameter name="filePlanEntry">9230</camunda:inputParameter>
                          <camunda:inputParameter name="file">Hundesteuer ${data.person}</camunda:inputParameter>
                          <camunda:inputParameter name="procedure">Anmeldung ${data.case.reference}</camunda:inputParameter>
                          <camunda:inputParameter name="documents">${data.papiere}</camunda:inputParameter>
                        </camunda:inputOutput>
                      </bpmn:extensionElements>
                    </bpmn:serviceTask>
                    <bpmn:sequenceFlow id="f3" sourceRef="ablegen" targetRef="end"/>
                    <bpmn:endEvent id="end" name="Fertig"/>
                  </bpmn:process>
                </bpmn:definitions>""";
    }
}
