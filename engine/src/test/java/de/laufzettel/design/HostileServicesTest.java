package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put into a service: the check answers with problems, never with an exception, and soon. */
class HostileServicesTest {

    private static final String HEAD = "<b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d' targetNamespace='t'>";

    @ParameterizedTest
    @ValueSource(strings = {
        "", "x", "<a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        HEAD + "</b:definitions>",
        HEAD + "<b:process id='p'/></b:definitions>",
        HEAD + "<b:process isExecutable='true'><b:startEvent/><b:startEvent/></b:process></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:startEvent id='a'/><b:sequenceFlow id='f' sourceRef='a' targetRef='a'/></b:process></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:boundaryEvent id='a' attachedToRef='a'/></b:process></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:subProcess id='s' triggeredByEvent='true'><b:subProcess id='t' triggeredByEvent='true'/></b:subProcess></b:process></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:startEvent id='a'/></b:process><b:process id='q' isExecutable='true'><b:startEvent id='c'/></b:process></b:definitions>",
        HEAD + "<b:collaboration id='k'><b:participant id='x' processRef='p'/><b:participant id='y' processRef='q'/></b:collaboration><b:process id='p' isExecutable='false'><b:startEvent id='a'/></b:process><b:process id='q'/></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:userTask id='u' camunda:formKey='${'><b:multiInstanceLoopCharacteristics camunda:collection='${data.x'/></b:userTask></b:process></b:definitions>",
        HEAD + "<b:process id='p' isExecutable='true'><b:startEvent id='a'/><b:exclusiveGateway id='x' default='nix'/><b:sequenceFlow id='f' sourceRef='a' targetRef='x'/><b:sequenceFlow id='g' sourceRef='x' targetRef='x'><b:conditionExpression>${${</b:conditionExpression></b:sequenceFlow></b:process></b:definitions>"})
    void a_strange_model_is_a_problem(String process) {
        assertThat(Checks.CHECK.check(with("process.bpmn", process))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"components\": 1}", "{\"components\": [null]}", "{\"components\": [{\"type\": 5, \"key\": null}]}",
        "{\"components\": [{\"type\": \"select\", \"key\": \"a\", \"data\": {\"values\": [null, 1, {}]}}]}",
        "{\"components\": [{\"type\": \"radio\", \"key\": \"a\", \"values\": \"x\", \"i18n\": 7, \"html\": \"<h9><img <a>\"}]}"})
    void a_strange_form_is_no_exception(String form) {
        assertThat(Checks.CHECK.check(with("forms/pruefung.form.json", form))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<definitions/>", "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='anders'><decisionTable><rule/><output/></decisionTable></decision></definitions>",
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='anders'><informationRequirement><requiredDecision href='#steuer'/></informationRequirement><decisionTable hitPolicy='?'><input/><output/><rule><inputEntry/><outputEntry/></rule></decisionTable></decision></definitions>"})
    void a_strange_decision_is_no_exception(String decision) {
        assertThat(Checks.CHECK.check(with("decisions/steuer.dmn", decision))).isNotEmpty();
    }

    @Test
    void random_arrows_are_judged_within_the_limit() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            String kinds = "xpiabg";
            String arrows = "start > n" + kinds.charAt(0) + ";" + IntStream.range(0, 60).mapToObj(i -> node(random, kinds) + " > " + node(random, kinds))
                    .filter(arrow -> !arrow.split(" > ")[0].equals(arrow.split(" > ")[1])).collect(Collectors.joining(";"));
            assertThat(Checks.CHECK.check(with("process.bpmn", Drawn.process(arrows, "")))).isNotEmpty();
        }
    }

    @Test
    void long_texts_of_braces_and_quotes_are_judged_soon() {
        long begun = System.nanoTime();

        Checks.CHECK.check(with("texts/bescheid.html", "${data.".repeat(20_000)));
        Checks.CHECK.check(with("texts/bescheid.html", "<a style='color:".repeat(20_000)));
        Checks.CHECK.check(with("texts/bescheid.html", "<img ".repeat(50_000)));

        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(5_000);
    }

    private static String node(Random random, String kinds) {
        int number = random.nextInt(20);
        return kinds.charAt(number % kinds.length()) + String.valueOf(number);
    }

    private static ServicePackage with(String file, String content) {
        return Checks.dogTax().with(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
