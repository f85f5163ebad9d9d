package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessModelTest {

    private final ProcessModel model = ProcessModel.parse(Models.bpmn("dog-tax"));
    private final ProcessModel everything = ProcessModel.parse(Models.bpmn("everything-allowed"));

    @Test
    void knows_the_process_and_its_start_form() {
        assertThat(model.id()).isEqualTo("hundesteuer");
        assertThat(model.name()).isEqualTo("Hundesteuer anmelden");
        assertThat(model.executable()).isTrue();
        assertThat(model.start().flatMap(FlowNode::formKey)).contains("antrag");
    }

    @Test
    void knows_the_arrows_of_a_step_whether_the_file_lists_them_there_or_not() {
        String listed = new String(Models.bpmn("dog-tax"), StandardCharsets.UTF_8);
        String unlisted = listed.replaceAll("<bpmn:(incoming|outgoing)>[^<]*</bpmn:(incoming|outgoing)>", "");

        ProcessModel other = ProcessModel.parse(unlisted.getBytes(StandardCharsets.UTF_8));

        assertThat(unlisted).isNotEqualTo(listed).doesNotContain("outgoing");
        assertThat(model.nodes().values()).allSatisfy(node -> {
            assertThat(other.node(node.id()).orElseThrow().outgoing()).containsExactlyInAnyOrderElementsOf(node.outgoing());
            assertThat(other.node(node.id()).orElseThrow().incoming()).containsExactlyInAnyOrderElementsOf(node.incoming());
        });
    }

    @Test
    void knows_a_tasks_form_group_and_plain_words() {
        FlowNode task = model.node("pruefen").orElseThrow();
        assertThat(task.type()).isEqualTo("userTask");
        assertThat(task.formKey()).contains("pruefung");
        assertThat(task.attribute("candidateGroups")).contains("steueramt");
        assertThat(task.properties()).containsEntry("status.de", "Ihr Antrag wird geprüft");
    }

    @Test
    void knows_a_connector_steps_topic_result_and_nested_inputs() {
        FlowNode step = model.node("ablegen").orElseThrow();
        assertThat(step.topic()).contains("efile.complete-procedure");
        assertThat(step.resultPath()).contains("akte");
        assertThat(step.inputs()).containsEntry("title", "Hundesteuer ${data.hund.name}")
                .containsEntry("documents", List.of("${data.case.application}"))
                .containsEntry("person", Map.of("tax", "${data.steuer.betrag}"));
    }

    @Test
    void knows_where_a_decisions_result_goes() {
        FlowNode decision = model.node("steuer").orElseThrow();
        assertThat(decision.decisionRef()).contains("steuer");
        assertThat(decision.resultPath()).contains("steuer");
    }

    @Test
    void knows_arrows_with_their_conditions_and_the_default() {
        assertThat(model.flows().get("f4").condition()).isEqualTo("${data.entscheidung.ergebnis == 'zustimmen'}");
        assertThat(model.flows().get("f5").isDefault()).isTrue();
        assertThat(model.flows().get("f5").targetId()).isEqualTo("abgelehnt");
    }

    @Test
    void knows_events_by_what_they_wait_for() {
        assertThat(model.node("unbekannt").orElseThrow().event())
                .isEqualTo(new EventTrigger("error", "unknown-plan", null, null, true));
        assertThat(model.node("unbekannt").orElseThrow().attachedTo()).isEqualTo("ablegen");
        assertThat(everything.node("frist").orElseThrow().event()).isEqualTo(new EventTrigger("timer", null, "P14D", "timeDuration", false));
        assertThat(everything.node("warten").orElseThrow().event()).isEqualTo(new EventTrigger("message", "nachweis", null, null, true));
    }

    @Test
    void knows_loops_sub_processes_and_called_processes() {
        assertThat(everything.node("anhoeren").orElseThrow().loop())
                .isEqualTo(new Loop(false, "${data.stellen}", "stelle", null, "${nrOfCompletedInstances == 3}"));
        assertThat(everything.node("tt").orElseThrow().parentId()).isEqualTo("teil");
        assertThat(everything.calledProcessIds()).containsExactly("pruefung");
    }

    @Test
    void reads_also_what_the_gate_refuses_so_that_the_studio_can_show_it() {
        ProcessModel refused = ProcessModel.parse(Models.process("<bpmn:scriptTask id=\"s\" name=\"Skript\"/>"));
        assertThat(refused.node("s").orElseThrow().type()).isEqualTo("scriptTask");
    }

    @Test
    void two_elements_with_one_id_are_rejected() {
        assertThatThrownBy(() -> ProcessModel.parse(Models.process("<bpmn:task id=\"a\"/><bpmn:task id=\"a\"/>")))
                .isInstanceOfSatisfying(ModelRejected.class, rejected -> {
                    assertThat(rejected.code()).isEqualTo("duplicate-id");
                    assertThat(rejected.elementId()).isEqualTo("a");
                });
    }

    @Test
    void says_where_the_xml_breaks() {
        assertThatThrownBy(() -> ProcessModel.parse("<a>\n<b></a>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ModelRejected.class, rejected -> {
                    assertThat(rejected.code()).isEqualTo("not-xml");
                    assertThat(rejected.messageDe()).contains("Zeile 2");
                });
    }
}
