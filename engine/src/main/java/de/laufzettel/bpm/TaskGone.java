package de.laufzettel.bpm;

/** The task exists no more: somebody completed it, or the case went another way. */
public class TaskGone extends RuntimeException {

    private final String taskId;

    public TaskGone(String taskId) {
        super("Task " + taskId + " is completed or withdrawn");
        this.taskId = taskId;
    }

    public String taskId() {
        return taskId;
    }
}
