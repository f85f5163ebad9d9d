package de.laufzettel.design.tryout;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.Sandbox;
import de.laufzettel.connectors.inputs.InputReader;
import de.laufzettel.design.Problem;
import de.laufzettel.design.check.Parsed;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Begins runs of a service. Works without a server: the command line makes one by hand. */
@Component
public class Trials {

    final Sandbox sandbox;
    final ConnectorCatalogue connectors;
    final InputReader inputs;
    final ZoneId zone;
    private final DeploymentGate gate = new DeploymentGate();

    public Trials(Sandbox sandbox, ConnectorCatalogue connectors, Validator validator, @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
        this.sandbox = sandbox;
        this.connectors = connectors;
        this.inputs = new InputReader(validator);
        this.zone = zone;
    }

    /**
     * A run that waits for the start form's answers.
     *
     * @param locale the citizen's language
     * @param now    the time at which it begins
     * @throws NotRunnable when the draft cannot be run as it is
     */
    public Trial begin(ServicePackage service, Locale locale, Instant now) {
        List<Problem> problems = problems(service);
        if (!problems.isEmpty()) {
            throw new NotRunnable(problems);
        }
        return new Trial(this, service, ProcessModel.parse(service.process()), locale, now);
    }

    /** Everything that the engine itself has against the model: asked before a person fills in a form for nothing. */
    List<Problem> refusals(ServicePackage service) {
        return sandbox.refusals(service.process(), decisions(service)).stream().map(Parsed::problem).toList();
    }

    /** Only what makes a run impossible: a missing notice is found when the run gets there. */
    private List<Problem> problems(ServicePackage service) {
        List<Problem> problems = new ArrayList<>();
        gate.check(service.process(), decisions(service)).forEach(finding -> problems.add(Parsed.problem(finding)));
        String form = service.manifest().start().form();
        byte[] json = service.forms().get(form);
        if (json == null) {
            problems.add(Problem.error("service.yaml", "start.form", "missing-form",
                    "Das Startformular „" + form + "“ gibt es nicht. Legen Sie es an oder wählen Sie in den Einstellungen ein anderes.",
                    "The start form \"" + form + "\" does not exist. Create it, or choose another one in the settings."));
        } else {
            try {
                FormSchema.parse(json);
            } catch (FormRejected rejected) {
                problems.add(Parsed.problem("forms/" + form + ".form.json", rejected));
            }
        }
        try {
            if (problems.isEmpty() && ProcessModel.parse(service.process()).start().isEmpty()) {
                problems.add(Problem.error(ServicePackage.PROCESS, "", "no-start", "Der Ablauf hat kein Startereignis.", "The process has no start event."));
            }
        } catch (ModelRejected rejected) {
            problems.add(Parsed.problem(ServicePackage.PROCESS, rejected));
        }
        return problems;
    }

    public ZoneId zone() {
        return zone;
    }

    static Map<String, byte[]> decisions(ServicePackage service) {
        Map<String, byte[]> files = new TreeMap<>();
        service.decisions().forEach((key, dmn) -> files.put(key + ".dmn", dmn));
        return files;
    }
}
