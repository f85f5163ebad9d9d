package de.laufzettel.inbox;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.forms.evaluate.CompiledForm;
import org.jspecify.annotations.Nullable;

/** A task on the desk, with the case's data and the form to decide with; some tasks have no form, only "done". */
record OpenTask(UserTask task, CaseData data, @Nullable CompiledForm form) {

    String address() {
        return "/eingang/" + task.id();
    }
}
