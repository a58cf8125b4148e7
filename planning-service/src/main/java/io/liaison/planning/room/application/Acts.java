package io.liaison.planning.room.application;

/** Names of the acts of coordination, as the room's view, the duties and the notices use them. */
public final class Acts {

    public static final String ENTER_ROOM = "enter-room";
    public static final String FILE_FEEDBACK = "file-feedback";
    public static final String SIGN_FEEDBACK = "sign-feedback";
    public static final String ACKNOWLEDGE_FEEDBACK = "acknowledge-feedback";
    public static final String ANSWER_DEPENDENCY = "answer-dependency";
    public static final String POST_MESSAGE = "post-message";
    public static final String EDIT_MESSAGE = "edit-message";
    public static final String SCHEDULE_MEETING = "schedule-meeting";
    public static final String ANSWER_MEETING = "answer-meeting";
    public static final String RESCHEDULE_MEETING = "reschedule-meeting";
    public static final String CANCEL_MEETING = "cancel-meeting";
    public static final String PUBLISH_MINUTES = "publish-minutes";
    public static final String EDIT_PLAN = "edit-plan";
    public static final String SUBMIT_PLAN = "submit-plan";
    public static final String ANSWER_PLAN = "answer-plan";
    public static final String LEAD_SECOND_COORDINATION = "lead-second-coordination";
    public static final String CARRY_OUT_ACTION = "carry-out-action";

    private Acts() {}
}
