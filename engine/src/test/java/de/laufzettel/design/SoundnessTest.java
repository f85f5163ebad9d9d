package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.flow.Soundness;
import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class SoundnessTest {

    private static final Set<String> OF_PATHS = Set.of("deadlock", "not-synchronised", "never-ends", "endless-loop", "dead-end", "unreachable",
            "no-start", "several-starts", "dangling-flow", "crossing-flow", "wrong-direction", "too-branched", "event-missing", "not-attached",
            "missing-time", "bad-time", "missing-message", "never-received", "uncaught-error", "missing-link", "no-event", "missing-collection");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a sequence                             | start > a > b > end | |
            branches that meet again               | start > x1; x1 > a > x2; x1 > b > x2; x2 > end | |
            branches with ends of their own        | start > x1; x1 > a > end1; x1 > b > end2 | |
            parallel ways that are waited for      | start > p1; p1 > a > p2; p1 > b > p2; p2 > end | |
            parallel ways with ends of their own   | start > p1; p1 > a > end1; p1 > b > end2 | |
            inclusive ways that are waited for     | start > i1; i1 > a > i2; i1 > b > i2; i2 > end | |
            a loop with a step in it               | start > x1; x1 > a > x2; x2 > end; x2 > x1 | |
            a choice inside of a parallel way      | start > p1; p1 > x1; x1 > a > x2; x1 > b > x2; x2 > p2; p1 > c > p2; p2 > end | |
            a loop inside of a parallel way        | start > p1; p1 > x1; x1 > a > x2; x2 > x1; x2 > p2; p1 > c > p2; p2 > end | |
            a choice that is waited for            | start > x1; x1 > a > p2; x1 > b > p2; p2 > end | p2 | deadlock
            a parallel split without a wait        | start > p1; p1 > a > x2; p1 > b > x2; x2 > c > end | x2 | not-synchronised
            an inclusive split, joined exclusively | start > i1; i1 > a > x2; i1 > b > x2; x2 > c > end | x2 | not-synchronised
            an inclusive split that all wait for   | start > i1; i1 > a > p2; i1 > b > p2; p2 > end | p2 | deadlock
            parallel ways that meet in a task      | start > p1; p1 > a > c; p1 > b > c; c > d > end | c | not-synchronised
            a parallel way that leaves by a choice | start > p1; p1 > x1; x1 > p2; x1 > end2; p1 > b > p2; p2 > end | p2 | deadlock
            a way back to before the split         | start > x0; x0 > p1; p1 > a > x1; x1 > p2; x1 > x0; p1 > b > p2; p2 > end | b | not-synchronised
            a circle without an exit               | start > x1 > a > b > x1 | x1 | never-ends
            a circle in which nothing happens      | start > x1; x1 > x2; x2 > x1; x2 > end | x1 | endless-loop
            a step that leads nowhere              | start > x1; x1 > a; x1 > b > end | a | dead-end
            a step that nothing leads to           | start > a > end; b > end | b | unreachable
            an arrow into the start                | start > x1; x1 > start; x1 > end | start | wrong-direction
            an arrow out of the end                | start > end > a > end2 | end | wrong-direction
            no start at all                        | a > end | proc | no-start
            two starts                             | start1 > x1; start2 > x1; x1 > end | start2 | several-starts
            """)
    void ways_are_sound_or_told(String what, String arrows, String place, String code) {
        assertThat(told(Drawn.service(arrows))).as(what)
                .containsExactlyElementsOf(place == null ? List.of() : List.of(place + " " + code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a deadline that interrupts              | start > a > end; t > b > end2 | <b:boundaryEvent id='t' attachedToRef='a'><b:timerEventDefinition><b:timeDuration>P14D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent> | |
            a reminder beside a step                | start > a > end; t > b > end2 | <b:boundaryEvent id='t' attachedToRef='a' cancelActivity='false'><b:timerEventDefinition><b:timeDuration>P14D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent> | |
            a reminder that comes back to the main way | start > a > x1; t > b > x1; x1 > c > end | <b:boundaryEvent id='t' attachedToRef='a' cancelActivity='false'><b:timerEventDefinition><b:timeDuration>P14D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent> | x1 | not-synchronised
            a deadline inside of parallel ways      | start > p1; p1 > a > p2; p1 > b > p2; p2 > end; t > end2 | <b:boundaryEvent id='t' attachedToRef='a'><b:timerEventDefinition><b:timeDuration>P14D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent> | p2 | deadlock
            a timer without a time                  | start > t > end | <b:intermediateCatchEvent id='t'><b:timerEventDefinition/></b:intermediateCatchEvent> | t | missing-time
            a time that cannot be read              | start > t > end | <b:intermediateCatchEvent id='t'><b:timerEventDefinition><b:timeDuration>P14</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent> | t | bad-time
            an event that waits for nothing         | start > t > end | <b:intermediateCatchEvent id='t'/> | t | event-missing
            a message nobody sends                  | start > t > end | <b:intermediateCatchEvent id='t'><b:messageEventDefinition messageRef='m'/></b:intermediateCatchEvent> | t | missing-message
            an event at a step that does not exist  | start > a > end; t > end2 | <b:boundaryEvent id='t' attachedToRef='weg'><b:timerEventDefinition><b:timeDuration>P1D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent> | t | not-attached
            a sub-process                           | start > sub > end | <b:subProcess id='sub'><b:startEvent id='s2'/><b:endEvent id='e2'/><b:sequenceFlow id='g1' sourceRef='s2' targetRef='e2'/></b:subProcess> | |
            a sub-process without a start           | start > sub > end | <b:subProcess id='sub'><b:task id='in'/><b:endEvent id='e2'/><b:sequenceFlow id='g1' sourceRef='in' targetRef='e2'/></b:subProcess> | sub | no-start
            a deadlock in a sub-process             | start > sub > end | <b:subProcess id='sub'><b:startEvent id='s2'/><b:exclusiveGateway id='x3' default='g1'/><b:parallelGateway id='p3'/><b:endEvent id='e2'/><b:sequenceFlow id='g0' sourceRef='s2' targetRef='x3'/><b:sequenceFlow id='g1' sourceRef='x3' targetRef='p3'/><b:sequenceFlow id='g2' sourceRef='x3' targetRef='p3'><b:conditionExpression>${data.hund.name == 'a'}</b:conditionExpression></b:sequenceFlow><b:sequenceFlow id='g3' sourceRef='p3' targetRef='e2'/></b:subProcess> | p3 | deadlock
            an arrow across the border              | start > sub > end | <b:subProcess id='sub'><b:startEvent id='s2'/><b:endEvent id='e2'/><b:sequenceFlow id='g1' sourceRef='s2' targetRef='e2'/></b:subProcess><b:task id='out'/><b:sequenceFlow id='g2' sourceRef='s2' targetRef='out'/><b:sequenceFlow id='g3' sourceRef='out' targetRef='end'/> | g2 | crossing-flow
            an event sub-process                    | start > a > end | <b:subProcess id='sub' triggeredByEvent='true'><b:startEvent id='s2'><b:timerEventDefinition><b:timeDuration>P9D</b:timeDuration></b:timerEventDefinition></b:startEvent><b:endEvent id='e2'/><b:sequenceFlow id='g1' sourceRef='s2' targetRef='e2'/></b:subProcess> | |
            an event sub-process without an event   | start > a > end | <b:subProcess id='sub' triggeredByEvent='true'><b:startEvent id='s2'/><b:endEvent id='e2'/><b:sequenceFlow id='g1' sourceRef='s2' targetRef='e2'/></b:subProcess> | s2 | event-missing
            a jump to nowhere                       | start > l | <b:intermediateThrowEvent id='l'><b:linkEventDefinition name='weg'/></b:intermediateThrowEvent> | l | missing-link
            a jump                                  | start > l; m > end | <b:intermediateThrowEvent id='l'><b:linkEventDefinition name='da'/></b:intermediateThrowEvent><b:intermediateCatchEvent id='m'><b:linkEventDefinition name='da'/></b:intermediateCatchEvent> | |
            a step for each of nothing              | start > a > end | <b:task id='a'><b:multiInstanceLoopCharacteristics/></b:task> | a | missing-collection
            a task behind an event gateway          | start > g1; g1 > a > end; g1 > t > end2 | <b:eventBasedGateway id='g1'/><b:intermediateCatchEvent id='t'><b:timerEventDefinition><b:timeDuration>P9D</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent> | a | no-event
            an end that stops everything            | start > p1; p1 > a > p2; p1 > b > x1; x1 > p2; x1 > halt; p2 > end | <b:endEvent id='halt'><b:terminateEventDefinition/></b:endEvent> | |
            """)
    void events_and_sub_processes_are_sound_or_told(String what, String arrows, String further, String place, String code) {
        assertThat(told(Checks.dogTax().with("process.bpmn", Drawn.process(arrows, further).getBytes(StandardCharsets.UTF_8)))).as(what)
                .containsExactlyElementsOf(place == null ? List.of() : List.of(place + " " + code));
    }

    @Test
    void many_parallel_choices_are_played_one_after_the_other() {
        String arrows = "start > p1;" + IntStream.range(0, 30).mapToObj(i -> "p1 > x%1$d; x%1$d > a%1$d > xj%1$d; x%1$d > b%1$d > xj%1$d; xj%1$d > p2;".formatted(100 + i))
                .collect(Collectors.joining()) + "p2 > end";

        Soundness soundness = Soundness.of(FlowGraph.of(ProcessModel.parse(Drawn.process(arrows, "").getBytes(StandardCharsets.UTF_8))));

        assertThat(soundness.isComplete()).isTrue();
        assertThat(soundness.deadlocks()).isEmpty();
        assertThat(soundness.doubled()).isEmpty();
    }

    private static List<String> told(ServicePackage service) {
        return Checks.CHECK.check(service).stream().filter(problem -> problem.file().equals("process.bpmn") && OF_PATHS.contains(problem.code()))
                .map(problem -> problem.place() + " " + problem.code()).toList();
    }
}
