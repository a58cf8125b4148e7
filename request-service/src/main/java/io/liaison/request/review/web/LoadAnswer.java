package io.liaison.request.review.web;

import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a department has to do already.
 *
 * @param openTasks tasks neither accepted nor cancelled
 * @param redAlerts red alerts that stand on them
 * @param requestsLed requests it leads that are not completed
 * @param waitingConfirmations dispatches it has not answered
 * @param confirmations how often it confirmed in the last 90 days
 * @param medianTimeToConfirm of those, from the dispatch, wall clock; absent where there was none
 */
record LoadAnswer(
        String department,
        int openTasks,
        int redAlerts,
        int requestsLed,
        int waitingConfirmations,
        int confirmations,
        @Nullable Duration medianTimeToConfirm) {

    static LoadAnswer of(DepartmentLoad load) {
        return new LoadAnswer(
                load.department(),
                load.openTasks(),
                load.redAlerts(),
                load.requestsLed(),
                load.waitingConfirmations(),
                load.confirmations(),
                load.medianTimeToConfirm());
    }
}
