package de.laufzettel.library;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The smallest package there is, for tests that add one thing to it. */
final class Packages {

    static final String MANIFEST = """
            format: 1
            id: probe
            title:
              de: Probe
              en: Sample
            office: Testamt
            trust: none
            languages:
            - de
            - en
            retentionDays: 30
            start:
              form: antrag
              anonymous: true
            historyDays: 10
            """;

    private Packages() {
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("service.yaml", utf8(MANIFEST));
        files.put("process.bpmn", utf8("<definitions/>"));
        return files;
    }

    static ServicePackage smallest() {
        return ServicePackage.of(files());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
