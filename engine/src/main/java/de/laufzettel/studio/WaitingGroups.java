package de.laufzettel.studio;

import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.identity.Accounts;
import de.laufzettel.library.ServicePackage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Groups that the steps of a service wait for. Which groups have members is a matter of this installation, so it is no problem of the
 * service: it is said before publishing.
 */
@Component
class WaitingGroups {

    private final Accounts accounts;

    WaitingGroups(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those that nobody belongs to, by name; one that an expression names is known when a case runs only. */
    List<String> unstaffed(ServicePackage draft) {
        Set<String> staffed = accounts.staffedGroups();
        try {
            return ProcessModel.parse(draft.process()).ofType("userTask").stream()
                    .flatMap(task -> task.attribute("candidateGroups").stream())
                    .filter(groups -> !groups.contains("${"))
                    .flatMap(groups -> Arrays.stream(groups.split(",")))
                    .map(String::strip).filter(group -> !group.isEmpty() && !staffed.contains(group)).distinct().sorted().toList();
        } catch (ModelRejected unreadable) {
            return List.of();
        }
    }
}
