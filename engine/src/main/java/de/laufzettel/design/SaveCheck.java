package de.laufzettel.design;

import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.check.DecisionFile;
import de.laufzettel.design.check.Parsed;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.PackageRejected;
import de.laufzettel.library.ServicePackage;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft never holds: files that no editor could open again (no XML, a DTD, no form, beyond the limits) or that
 * would break the package. A model that is merely not fit for publishing may be saved; {@link ServiceCheck} says so.
 */
final class SaveCheck {

    private SaveCheck() {
    }

    /** The package with the changes. @throws SaveRefused for the first one that cannot be kept */
    static ServicePackage changed(ServicePackage before, Map<String, byte @Nullable []> changes) {
        ServicePackage after = before;
        for (Map.Entry<String, byte @Nullable []> change : changes.entrySet()) {
            String path = change.getKey();
            byte[] content = change.getValue();
            try {
                after = content == null ? after.without(path) : after.with(path, content);
            } catch (PackageRejected rejected) {
                throw new SaveRefused(Problem.error(rejected.path(), "", "package",
                        rejected.reason(Locale.GERMAN), rejected.reason(Locale.ENGLISH)));
            }
            if (content != null) {
                check(after, path, content);
            }
        }
        if (!after.id().equals(before.id())) {
            throw new SaveRefused(Problem.error("service.yaml", "id", "id-changed",
                    "Die Kennung einer Leistung bleibt, wie sie ist (" + before.id() + "). Kopieren Sie die Leistung, wenn Sie eine neue brauchen.",
                    "The id of a service stays as it is (" + before.id() + "). Copy the service if you need a new one."));
        }
        return after;
    }

    static void check(ServicePackage service, String path, byte[] content) {
        if (path.equals(ServicePackage.PROCESS)) {
            parse(path, () -> ProcessModel.checkKept(content));
        } else if (path.startsWith("forms/") && path.endsWith(".form.json")) {
            parse(path, () -> FormSchema.parse(content));
        } else if (path.startsWith("decisions/") && path.endsWith(".dmn")) {
            parse(path, () -> DecisionFile.parse(content));
        }
    }

    private static void parse(String path, Runnable parser) {
        try {
            parser.run();
        } catch (ModelRejected rejected) {
            throw new SaveRefused(Parsed.problem(path, rejected));
        } catch (FormRejected rejected) {
            throw new SaveRefused(Parsed.problem(path, rejected));
        } catch (DecisionFile.NotADecision rejected) {
            throw new SaveRefused(Parsed.problem(path, rejected));
        }
    }
}
