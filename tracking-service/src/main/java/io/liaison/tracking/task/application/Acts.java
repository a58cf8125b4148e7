package io.liaison.tracking.task.application;

/** Names of the acts of tracking, as the task's view, the duties and the notices use them. */
public final class Acts {

    public static final String REPORT_PROGRESS = "report-progress";
    public static final String REVIEW_PROGRESS = "review-progress";
    public static final String SUBMIT_DELIVERABLE = "submit-deliverable";
    public static final String REWORK_DELIVERABLE = "rework-deliverable";
    public static final String JUDGE_DELIVERABLE = "judge-deliverable";
    public static final String URGE = "urge";
    public static final String STEP_IN = "step-in";
    public static final String OPEN_WEEKLY_REVIEW = "open-weekly-review";

    private Acts() {}
}
