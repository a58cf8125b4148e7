package io.liaison.request.dispatch.load.messaging;

import io.liaison.platform.test.EventSchemas;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The load is read of other services' events as their contracts promise. */
class ConsumedEventsTest {

    @Test
    void shouldReadApprovedPlansAsPromised() {
        EventSchemas.ofModule("planning-service").assertReadable(ReportedTasks.PLAN_APPROVED, ReportedTasks.Plan.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportedTasks.TASKS_OPENED, ReportedTasks.TASKS_CANCELLED})
    void shouldReadTasksAsPromised(String type) {
        EventSchemas.ofModule("tracking-service").assertReadable(type, ReportedTasks.Tasks.class);
    }

    @Test
    void shouldReadTheEndOfTasksAsPromised() {
        Map.of(
                        ReportedTasks.DELIVERABLE_ACCEPTED, ReportedTasks.Accepted.class,
                        ReportedTasks.REQUEST_COMPLETED, ReportedTasks.Completed.class)
                .forEach((type, read) ->
                        EventSchemas.ofModule("tracking-service").assertReadable(type, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {ReportedTasks.ALERT_RAISED, ReportedTasks.ALERT_CLEARED})
    void shouldReadRedAlertsAsPromised(String type) {
        EventSchemas.ofModule("tracking-service").assertReadable(type, ReportedTasks.Alert.class);
    }
}
