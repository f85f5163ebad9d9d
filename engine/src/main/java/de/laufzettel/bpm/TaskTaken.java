package de.laufzettel.bpm;

/** A colleague works on the task. */
public class TaskTaken extends RuntimeException {

    private final String taskId;
    private final String assignee;

    public TaskTaken(String taskId, String assignee) {
        super("Task " + taskId + " is claimed by somebody else");
        this.taskId = taskId;
        this.assignee = assignee;
    }

    public String taskId() {
        return taskId;
    }

    /** Who has it: for the page that tells the colleague, not for a log. */
    public String assignee() {
        return assignee;
    }
}
