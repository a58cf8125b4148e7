package io.liaison.tracking.task.domain;

/** What can be done to a task. */
public enum TaskCommand {
    REPORT("task-not-to-report"),
    DELIVER("task-not-to-deliver"),
    RETURN("task-not-delivered"),
    ACCEPT("task-not-delivered"),
    URGE("task-not-to-urge"),
    REPLAN("task-not-to-replan"),
    CANCEL("task-not-to-cancel"),
    REINSTATE("task-not-cancelled");

    private final String refusal;

    TaskCommand(String refusal) {
        this.refusal = refusal;
    }

    /** Code of the rule that refuses the command in a state that does not allow it. */
    public String refusal() {
        return refusal;
    }
}
