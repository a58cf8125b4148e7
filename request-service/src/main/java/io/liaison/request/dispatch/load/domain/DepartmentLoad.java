package io.liaison.request.dispatch.load.domain;

import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a department has to do already (functional.md, section 3), beside the choice of a lead.
 *
 * @param openTasks tasks opened and neither accepted nor cancelled
 * @param redAlerts red alerts (紅色預警) that stand on them
 * @param requestsLed requests it confirmed to lead that are not completed
 * @param waitingConfirmations dispatches it has not answered
 * @param confirmations how often it confirmed lately
 * @param medianTimeToConfirm wall-clock time from dispatch to confirmation, of those; absent where there was none
 */
public record DepartmentLoad(
        String department,
        int openTasks,
        int redAlerts,
        int requestsLed,
        int waitingConfirmations,
        int confirmations,
        @Nullable Duration medianTimeToConfirm) {

    /** The least loaded first; among equals by code, so that the order is never left to chance. */
    public static final Comparator<DepartmentLoad> LEAST_FIRST =
            Comparator.comparingInt(DepartmentLoad::underWay).thenComparing(DepartmentLoad::department);

    public static DepartmentLoad none(String department) {
        return new DepartmentLoad(department, 0, 0, 0, 0, 0, null);
    }

    /** How much is under way: every task, alert, request led and dispatch to answer counts as one. */
    int underWay() {
        return openTasks + redAlerts + requestsLed + waitingConfirmations;
    }
}
