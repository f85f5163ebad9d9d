package de.laufzettel.bpm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The models of these tests, read from {@code src/test/resources/bpm}. */
final class Models {

    private Models() {
    }

    static byte[] read(String path) {
        try (InputStream model = Models.class.getResourceAsStream("/bpm/" + path)) {
            if (model == null) {
                throw new IllegalArgumentException("There is no test model " + path);
            }
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bpmn(String name) {
        return read("models/" + name + ".bpmn");
    }

    static Map<String, byte[]> tax() {
        return Map.of("steuer.dmn", read("models/tax.dmn"));
    }

    /** A process made of these elements, which are written between its tags. */
    static byte[] process(String elements) {
        return process(elements, "");
    }

    /** With declarations (errors, messages, further processes) beside the process. */
    static byte[] process(String elements, String declarations) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="http://laufzettel.de/test">
                  <bpmn:process id="probe" name="Probe" isExecutable="true" camunda:historyTimeToLive="P30D">
                %s
                  </bpmn:process>
                %s
                </bpmn:definitions>""".formatted(elements, declarations).getBytes(StandardCharsets.UTF_8);
    }
}
