package io.liaison.archive.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.archive.support.DemoDirectory;
import io.liaison.archive.support.Requests;
import io.liaison.archive.support.ServiceTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Section 1: a change of the working calendar moves the retrospective's day and its reminders. */
class RecountFlowTest extends ServiceTest {

    private static final String OPENED = "liaison.archive.retrospective-opened.v1";
    private static final String RESCHEDULED = "liaison.archive.retrospective-rescheduled.v1";
    private static final String REMINDER = "liaison.archive.retrospective-reminder.v1";

    private final Requests request = new Requests();

    @BeforeEach
    void completeTheRequest() {
        request.submitted();
        eventually(() -> assertThat(count("select count(*) from dossier_entry where request_id = '" + request.id + "'"))
                .isEqualTo(1));
        request.completed();
        eventually(() -> assertThat(published(OPENED, request.id)).hasSize(1));
    }

    @AfterEach
    void takeTheHolidaysBack() {
        DemoDirectory.publish();
    }

    @Test
    void shouldMoveTheDayItIsDueWithAHolidayAndBackWithoutIt() {
        DemoDirectory.calendar("2024-06-10", "2024-06-21");
        eventually(() -> assertThat(published(RESCHEDULED, request.id)).hasSize(1));

        JsonNode moved = published(RESCHEDULED, request.id).get(0).data();
        assertThat(moved.path("dueOn").asString()).isEqualTo("2024-06-28");
        assertThat(moved.path("dueBefore").asString()).isEqualTo("2024-06-27");
        assertThat(moved.path("notify").get(0).path("dueAt").asString()).isEqualTo("2024-06-28T10:00:00Z");
        assertThat(reminderAt("2024-06-25T01:00:00Z")).isOne();
        as("zhao")
                .get()
                .uri("/api/archive/retrospectives/{id}", request.id)
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.dueOn")
                .isEqualTo("2024-06-28");

        DemoDirectory.calendar("2024-06-10");
        eventually(() -> assertThat(published(RESCHEDULED, request.id)).hasSize(2));
        assertThat(reminderAt("2024-06-24T01:00:00Z")).isOne();
        assertThat(count("select count(*) from audit_entry where subject = 'retrospective' and act = 'recount'"
                        + " and request_id = '" + request.id + "'"))
                .isEqualTo(2);
    }

    @Test
    void shouldRemindAtOnceOfWhatMovedIntoThePast() {
        DemoDirectory.calendar("2024-06-10", "2024-06-21", "2024-06-24");
        eventually(() -> assertThat(reminderAt("2024-06-26T01:00:00Z")).isOne());
        clock().set(Instant.parse("2024-06-24T03:00:00Z"));

        DemoDirectory.calendar("2024-06-10");

        eventually(() -> assertThat(published(REMINDER, request.id)).hasSize(1));
        JsonNode reminder = published(REMINDER, request.id).get(0).data();
        assertThat(reminder.path("kind").asString()).isEqualTo("THREE_DAYS_LEFT");
        assertThat(reminder.path("dueOn").asString()).isEqualTo("2024-06-27");
    }

    private long reminderAt(String instant) {
        return count("select count(*) from deadline where state = 'PENDING' and kind = 'retrospective-reminder'"
                + " and subject = '" + request.id + "' and due_at = '" + instant + "'");
    }
}
