package de.laufzettel.bpm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work that waits for people. A task that a person may not see does not exist for that person. */
public class UserTasks {

    public TaskPage search(TaskQuery query) {
        throw new UnsupportedOperationException("in work");
    }

    /** The task, when this person may see it: assignee, candidate user, or in a candidate group. */
    public Optional<UserTask> find(String taskId, String user, Set<String> groups) {
        throw new UnsupportedOperationException("in work");
    }

    /** The data of the task's own process (a called process has its own). */
    public CaseData data(String taskId) {
        throw new UnsupportedOperationException("in work");
    }

    /**
     * Makes the user the one who works on it; claiming one's own task again changes nothing.
     *
     * @throws TaskGone when it is completed or withdrawn
     * @throws TaskTaken when a colleague has it
     */
    public void claim(String taskId, String user) {
        throw new UnsupportedOperationException("in work");
    }

    /** Gives it back to the group. @throws TaskGone when it is completed @throws TaskTaken when a colleague has it */
    public void unclaim(String taskId, String user) {
        throw new UnsupportedOperationException("in work");
    }

    /**
     * Completes the task; the answers (the form's own fields) are merged at the root of the case's data.
     * In a caller's transaction wrap that in {@link StepTransactions}, so that two branches may finish at once.
     *
     * @throws TaskGone when somebody was faster
     * @throws TaskTaken when a colleague has it
     * @throws SamePathWritten when another step of the case wrote one of the same fields meanwhile
     */
    public void complete(String taskId, String user, Map<String, Object> answers) {
        throw new UnsupportedOperationException("in work");
    }

    /** As above; a field counts as written meanwhile when it is not as in {@code seen}, the data the form was shown with. */
    public void complete(String taskId, String user, Map<String, Object> answers, CaseData seen) {
        throw new UnsupportedOperationException("in work");
    }
}
