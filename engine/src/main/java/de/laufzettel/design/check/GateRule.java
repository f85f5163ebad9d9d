package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.ModelRejected;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Nothing is published that the deployment gate would refuse. */
final class GateRule implements Rule {

    private final DeploymentGate gate;

    GateRule(DeploymentGate gate) {
        this.gate = gate;
    }

    @Override
    public List<Problem> check(CheckedService service) {
        Map<String, byte[]> decisions = new TreeMap<>();
        service.source().decisions().forEach((key, dmn) -> decisions.put(key + ".dmn", dmn));
        try {
            return gate.check(service.source().process(), decisions).stream().map(Parsed::problem).toList();
        } catch (ModelRejected rejected) {
            return List.of(Parsed.problem(de.laufzettel.library.ServicePackage.PROCESS, rejected));
        }
    }
}
