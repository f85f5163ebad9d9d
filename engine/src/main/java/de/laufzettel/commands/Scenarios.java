package de.laufzettel.commands;

import de.laufzettel.bpm.Sandbox;
import de.laufzettel.design.tryout.ScenarioResult;
import de.laufzettel.design.tryout.ScenarioRuns;
import de.laufzettel.design.tryout.Trials;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.PackageRejected;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorsOnClassPath;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Runs the scenarios of the service in a folder: the very runs of the studio. */
final class Scenarios implements Command {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Override
    public String name() {
        return "scenarios";
    }

    @Override
    public String usage() {
        return "scenarios FOLDER [--json]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        FolderArguments asked = FolderArguments.read(this, arguments, err);
        if (asked == null) {
            return Exit.NOT_RUN;
        }
        if (!asked.holdsService()) {
            err.println(name() + ": there is no service in " + asked.folder() + ": service.yaml is missing.");
            return Exit.NOT_RUN;
        }
        ServicePackage service;
        try {
            service = PackageReader.folder(asked.folder());
        } catch (PackageRejected rejected) {
            err.println("scenarios: " + rejected.path() + ": " + rejected.reason(Locale.getDefault()));
            return Exit.NOT_RUN;
        }
        List<ScenarioResult> results = results(service);
        if (asked.json()) {
            ScenarioLines.json(results, out);
        } else {
            ScenarioLines.text(results, Locale.getDefault(), out);
        }
        return results.stream().allMatch(ScenarioResult::green) ? Exit.FINE : Exit.WRONG;
    }

    private static List<ScenarioResult> results(ServicePackage service) {
        if (service.scenarios().isEmpty()) {
            return List.of();
        }
        try (Sandbox sandbox = new Sandbox(Clock.system(ZONE)); ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
            return new ScenarioRuns(new Trials(sandbox, new ConnectorsOnClassPath(), validation.getValidator(), ZONE)).check(service);
        }
    }
}
