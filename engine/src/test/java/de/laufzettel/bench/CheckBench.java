package de.laufzettel.bench;

import de.laufzettel.design.Checks;
import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the whole check of a large service takes: 500 elements with branchings and tasks, 50 fields. */
@Tag("bench")
class CheckBench {

    private static final int BLOCKS = 83;
    private static final int FIELDS = 50;
    private static final int ROUNDS = 60;

    @Test
    void a_service_of_500_elements() {
        ServicePackage service = large();
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            Checks.CHECK.check(service);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        double first = millis[0];
        double[] warm = Arrays.copyOfRange(millis, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        System.out.printf("whole check, %d elements, %d fields: first %.0f ms, then median %.0f ms, slowest %.0f ms%n",
                BLOCKS * 6 + 2, FIELDS, first, warm[warm.length / 2], warm[warm.length - 1]);
        System.out.printf("problems found in it: %d%n", Checks.CHECK.check(service).size());
    }

    /** Blocks of a split, two tasks, a join, a task and a decision between parallel gateways and choices in turn. */
    private static ServicePackage large() {
        StringBuilder nodes = new StringBuilder("<b:startEvent id='s' camunda:asyncAfter='true' camunda:formKey='antrag'/><b:endEvent id='e'/>");
        StringBuilder flows = new StringBuilder();
        String last = "s";
        for (int block = 0; block < BLOCKS; block++) {
            boolean parallel = block % 2 == 0;
            String gateway = parallel ? "parallelGateway" : "exclusiveGateway";
            nodes.append("<b:").append(gateway).append(" id='x").append(block).append("'").append(parallel ? "" : " default='fb" + block + "'").append("/>");
            nodes.append("<b:").append(gateway).append(" id='y").append(block).append("'/>");
            for (String task : new String[] {"a", "c", "d", "f"}) {
                nodes.append("<b:userTask id='").append(task).append(block).append("' name='Aufgabe ").append(block).append("' camunda:formKey='pruefung' camunda:candidateGroups='steueramt' camunda:dueDate='P14D'/>");
            }
            flow(flows, "fx" + block, last, "x" + block, null);
            flow(flows, "fa" + block, "x" + block, "a" + block, parallel ? null : "${data.f" + block % FIELDS + " == 'ja'}");
            flow(flows, "fb" + block, "x" + block, "c" + block, null);
            flow(flows, "fc" + block, "a" + block, "y" + block, null);
            flow(flows, "fd" + block, "c" + block, "y" + block, null);
            flow(flows, "fe" + block, "y" + block, "d" + block, null);
            flow(flows, "ff" + block, "d" + block, "f" + block, null);
            last = "f" + block;
        }
        flow(flows, "fe", last, "e", null);
        String process = "<b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d' targetNamespace='t'>"
                + "<b:process id='gross' isExecutable='true' camunda:historyTimeToLive='180'>" + nodes + flows + "</b:process></b:definitions>";
        String fields = IntStream.range(0, FIELDS).mapToObj(i -> "{\"type\": \"radio\", \"key\": \"f" + i + "\", \"label\": \"Feld " + i
                + "\", \"input\": true, \"validate\": {\"required\": true}, \"i18n\": {\"en\": {\"label\": \"Field\"}}, \"values\": [{\"value\": \"ja\", \"label\": \"Ja\", \"i18n\": {\"en\": \"Yes\"}}, {\"value\": \"nein\", \"label\": \"Nein\", \"i18n\": {\"en\": \"No\"}}]}")
                .collect(Collectors.joining(","));
        return Checks.dogTax().with("process.bpmn", process.getBytes(StandardCharsets.UTF_8))
                .with("forms/antrag.form.json", ("{\"title\": \"Antrag\", \"components\": [" + fields + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static void flow(StringBuilder flows, String id, String from, String to, String condition) {
        flows.append("<b:sequenceFlow id='").append(id).append("' sourceRef='").append(from).append("' targetRef='").append(to).append("'")
                .append(condition == null ? "/>" : "><b:conditionExpression>" + condition + "</b:conditionExpression></b:sequenceFlow>");
    }
}
