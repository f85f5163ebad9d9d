package de.laufzettel.bpm;

import de.laufzettel.bpm.gate.BpmnGate;
import de.laufzettel.bpm.gate.DmnGate;
import de.laufzettel.bpm.model.DecisionReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides whether a model may reach the engine. It is an allow-list: what is not known to be harmless is refused, with
 * the element and a sentence its designer understands. It needs no engine and no database.
 */
public final class DeploymentGate {

    /**
     * Checks a process and its decisions; an empty list means that they may be deployed. A file that is not a model at
     * all is a finding as well.
     *
     * @param decisions file name to content
     */
    public List<GateFinding> check(byte[] bpmn, Map<String, byte[]> decisions) {
        List<GateFinding> findings = new ArrayList<>();
        Set<String> decisionIds = new HashSet<>();
        new TreeMap<>(decisions).forEach((file, dmn) -> {
            try {
                decisionIds.addAll(DecisionReader.decisionIds(dmn));
                findings.addAll(DmnGate.check(file, dmn));
            } catch (ModelRejected e) {
                findings.add(finding(file, e));
            }
        });
        try {
            ProcessModel.parse(bpmn);
            findings.addAll(BpmnGate.check(bpmn, decisionIds));
        } catch (ModelRejected e) {
            findings.add(finding("process.bpmn", e));
        }
        return List.copyOf(findings);
    }

    private static GateFinding finding(String file, ModelRejected rejected) {
        return new GateFinding(file, rejected.elementId(), null, rejected.code(), rejected.messageDe(), rejected.messageEn());
    }
}
