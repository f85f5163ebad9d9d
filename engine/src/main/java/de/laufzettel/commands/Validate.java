package de.laufzettel.commands;

import de.laufzettel.bpm.DeploymentGate;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.design.Problem;
import de.laufzettel.design.ServiceCheck;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.PackageRejected;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorsOnClassPath;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with the service in a folder: the very check of the studio. */
final class Validate implements Command {

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String usage() {
        return "validate FOLDER [--json]";
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
        List<Problem> problems;
        try {
            problems = check().check(PackageReader.folder(asked.folder()));
        } catch (PackageRejected rejected) {
            problems = List.of(Problem.error(rejected.path(), "", "package", rejected.reason(Locale.GERMAN),
                    rejected.reason(Locale.ENGLISH)));
        }
        if (asked.json()) {
            ProblemLines.json(problems, out);
        } else {
            ProblemLines.text(problems, Locale.getDefault(), out);
        }
        return problems.isEmpty() ? Exit.FINE : Exit.WRONG;
    }

    private static ServiceCheck check() {
        return new ServiceCheck(new DeploymentGate(), new Expressions(Clock.systemDefaultZone()), new ConnectorsOnClassPath());
    }
}
