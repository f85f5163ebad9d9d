package de.laufzettel.bpm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The corpus of attacks, from {@code src/test/resources/bpm/attacks}: one file each, its first comment says what it tries. */
record Attack(String name, byte[] process, Map<String, byte[]> decisions) {

    /** Where an attack that starts a program would leave its mark. */
    static final Path MARK = Path.of(System.getProperty("java.io.tmpdir"), "laufzettel-canary-" + ProcessHandle.current().pid());

    static List<Attack> corpus() {
        return Stream.concat(
                files("process").map(file -> new Attack("process/" + file.getFileName(), content(file), Map.of())),
                files("decision").map(file -> new Attack("decision/" + file.getFileName(), DECIDES, Map.of("attack.dmn", content(file)))))
                .toList();
    }

    private static final byte[] DECIDES = Models.process("""
            <bpmn:startEvent id="start"/>
            <bpmn:sequenceFlow id="f0" sourceRef="start" targetRef="step"/>
            <bpmn:businessRuleTask id="step" name="Entscheiden" camunda:decisionRef="attack"
                camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry" camunda:resultVariable="r"/>
            <bpmn:sequenceFlow id="f1" sourceRef="step" targetRef="end"/>
            <bpmn:endEvent id="end"/>""");

    private static Stream<Path> files(String folder) {
        try {
            Path path = Path.of(Objects.requireNonNull(Attack.class.getResource("/bpm/attacks/" + folder)).toURI());
            try (Stream<Path> found = Files.list(path)) {
                return found.sorted().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readString(file).replace("CANARY_FILE", MARK.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
