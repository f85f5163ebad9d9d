package de.laufzettel.bpm.gate;

import de.laufzettel.bpm.model.Xml;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a process needs beside itself is there: its decisions, the processes it calls, and one that can be started. */
final class ReferenceRules {

    private static final int MOST_ROUNDS_INSIDE_ROUNDS = 1;

    private final Findings findings;
    private final List<Element> elements;
    private final Set<String> decisionIds;

    ReferenceRules(Findings findings, Document document, Set<String> decisionIds) {
        this.findings = findings;
        this.elements = Xml.tree(document.getDocumentElement());
        this.decisionIds = decisionIds;
    }

    void check() {
        Set<String> processes = elements.stream().filter(element -> Xml.is(element, Xml.BPMN, "process"))
                .filter(process -> "true".equals(process.getAttribute("isExecutable")))
                .map(process -> process.getAttribute("id")).collect(Collectors.toSet());
        if (processes.isEmpty()) {
            findings.add(elements.get(0), "not-executable",
                    "Kein Prozess ist als „ausführbar“ gekennzeichnet. Bitte setzen Sie das Häkchen in den Eigenschaften.",
                    "No process is marked “executable”. Please tick it in the properties.");
        }
        for (Element element : elements) {
            decision(element);
            call(element, processes);
            loop(element);
        }
    }

    private void decision(Element element) {
        String decision = Xml.camunda(element, "decisionRef");
        if (decision != null && !decisionIds.contains(decision)) {
            findings.add(element, "decision-unknown",
                    "Die Entscheidung „" + decision + "“ gibt es in dieser Leistung nicht. Vorhanden: " + list(decisionIds, "keine") + ".",
                    "This service has no decision “" + decision + "”. It has: " + list(decisionIds, "none") + ".");
        }
    }

    private void call(Element element, Set<String> processes) {
        if (Xml.is(element, Xml.BPMN, "callActivity") && !processes.contains(element.getAttribute("calledElement"))) {
            findings.add(element, "process-unknown",
                    "Der aufgerufene Prozess „" + element.getAttribute("calledElement") + "“ ist nicht in dieser Datei.",
                    "The called process “" + element.getAttribute("calledElement") + "” is not in this file.");
        }
    }

    /** Results of rounds are written by the round's number: with rounds inside of rounds there would be two numbers. */
    private void loop(Element element) {
        if (!Xml.is(element, Xml.BPMN, "multiInstanceLoopCharacteristics")) {
            return;
        }
        int rounds = 0;
        for (Node node = element.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            rounds += Xml.child(around, Xml.BPMN, "multiInstanceLoopCharacteristics").isPresent() ? 1 : 0;
        }
        if (rounds > MOST_ROUNDS_INSIDE_ROUNDS) {
            findings.add(element, "loop-in-loop",
                    "Eine Mehrfach-Ausführung innerhalb einer anderen ist nicht möglich. Rufen Sie dafür einen eigenen Prozess auf.",
                    "A repetition inside of another one is not possible. Call a process of its own for it.");
        }
    }

    private static String list(Set<String> names, String none) {
        return names.isEmpty() ? none : names.stream().sorted().collect(Collectors.joining(", "));
    }
}
