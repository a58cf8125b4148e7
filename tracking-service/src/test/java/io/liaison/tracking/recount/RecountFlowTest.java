package io.liaison.tracking.recount;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

/** Section 1 and issue "working calendar": changing it moves the deadlines that depend on it. */
class RecountFlowTest extends TrackingTest {

    @Autowired
    private CalendarChangeListener following;

    @Autowired
    private TransactionalOperator transactions;

    @Test
    void shouldMoveDeadlinesWithAHolidayAndBackWithoutIt() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2024-05-24"));
        clock.set(Tasks.at("2024-05-08T16:00"));
        report(campaign, SHEETS, "zhao");
        assertThat(due(campaign, SHEETS))
                .contains("task-stale 2024-05-09T16:00", "task-update-missing 2024-05-08T17:00");

        moveTo("2024-05-08T17:30");
        List<String> before = due(campaign, SHEETS);
        holidays("2024-05-09", "2024-05-10");
        assertThat(due(campaign, SHEETS))
                .contains("task-stale 2024-05-13T16:00", "task-update-missing 2024-05-13T17:00")
                .contains("task-overdue 2024-05-25T00:00", "task-due-in-1-day 2024-05-23T09:00");
        holidays("2024-05-09", "2024-05-10");
        holidays();
        assertThat(due(campaign, SHEETS)).isEqualTo(before);

        moveTo("2024-05-09T18:00");
        assertThat(published(campaign, "update-stale")).hasSize(1);
        assertThat(published(campaign, "update-missing")).hasSize(1);
    }

    @Test
    void shouldFireOnceAndAtOnceWhatMovedIntoThePast() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2024-05-24"));
        clock.set(Tasks.at("2024-05-08T16:00"));
        report(campaign, SHEETS, "zhao");
        holidays("2024-05-09", "2024-05-10");
        moveTo("2024-05-10T18:00");
        assertThat(published(campaign, "update-stale")).isEmpty();

        holidays();

        JsonNode urge = onlyPublished(campaign, "update-stale");
        assertThat(urge.path("count").asInt()).isEqualTo(2);
        assertThat(published(campaign, "update-missing")).isEmpty();
        moveTo("2024-05-13T17:00");
        assertThat(published(campaign, "update-stale")).hasSize(2);
        assertThat(published(campaign, "update-missing")).hasSize(1);
    }

    @Test
    void shouldLeaveWhatHasGoneOff() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2024-05-24"));
        clock.set(Tasks.at("2024-05-08T16:00"));
        report(campaign, SHEETS, "zhao");
        moveTo("2024-05-09T17:00");
        assertThat(published(campaign, "update-stale")).hasSize(1);
        assertThat(published(campaign, "update-missing")).hasSize(1);

        holidays("2024-05-09");
        assertThat(due(campaign, SHEETS))
                .contains("task-stale 2024-05-13T16:00", "task-update-missing 2024-05-10T17:00");
        moveTo("2024-05-13T16:00");

        assertThat(published(campaign, "update-stale"))
                .extracting(event -> event.path("count").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void shouldMoveWhatCountsCalendarDaysOnlyWithTheZone() {
        Campaign campaign = openCampaign(Item.POSTERS);
        WorkingCalendar taipei = Tasks.calendar();
        calendar(new WorkingCalendar(
                ZoneId.of("Asia/Tokyo"), taipei.hours(), taipei.restDays(), taipei.holidays(), taipei.makeUpDays()));

        assertThat(due(campaign, POSTERS))
                .contains("task-overdue 2024-05-15T23:00", "task-due-in-1-day 2024-05-14T08:00");
    }

    @Test
    void shouldMoveForecastsAndTheAlertsThatFollow() {
        Campaign campaign = openCampaign(Item.SHEETS, Item.POSTERS);
        report(campaign, POSTERS, "wang");
        expect(201, as("zhao").post("/tasks/{id}/updates", Bodies.risk("2024-05-13"), campaign.task(SHEETS)));
        assertThat(read(campaign, POSTERS).path("forecastFinish").asString()).isEqualTo("2024-05-16");
        assertThat(published(campaign, "red-alert-raised")).hasSize(2);

        holidays("2024-05-16");
        assertThat(read(campaign, POSTERS).path("forecastFinish").asString()).isEqualTo("2024-05-17");
        holidays("2024-05-13");
        assertThat(onlyPublished(campaign, "red-alert-cleared").path("cause").asString())
                .isEqualTo("CALENDAR_CHANGED");
        assertThat(published(campaign, "red-alert-raised")).hasSize(2);
    }

    @Test
    void shouldLeaveRequestsAloneThatAreOver() {
        Campaign campaign = openCampaign(Item.SHEETS);
        report(campaign, SHEETS, "zhao");
        apply(campaign.withdrawn());
        int audited = audited(campaign).size();

        holidays("2024-05-09");

        assertThat(watched(campaign, SHEETS)).isEmpty();
        assertThat(audited(campaign)).hasSize(audited);
    }

    private void holidays(String... dates) {
        WorkingCalendar old = Tasks.calendar();
        Set<LocalDate> days = Stream.of(dates).map(LocalDate::parse).collect(Collectors.toSet());
        calendar(new WorkingCalendar(old.zone(), old.hours(), old.restDays(), days, old.makeUpDays()));
    }

    /** As the copy does when the event comes; then waits until all is counted anew, and what is due has gone off. */
    private void calendar(WorkingCalendar calendar) {
        WorkingCalendar before = organisation.current().calendar();
        organisation.calendar(calendar);
        following
                .calendarChanged(before, calendar)
                .as(transactions::transactional)
                .block(SOON);
        moveTo(clock.instant().atZone(Tasks.TAIPEI).toLocalDateTime().toString());
    }

    /** What is watched of a task, with its instant in Taipei. */
    private List<String> due(Campaign campaign, String task) {
        return rows("select kind, due_at from deadline where state = 'PENDING' and subject = '%s' order by due_at, kind"
                        .formatted(campaign.task(task)))
                .stream()
                .map(row -> row.get("kind") + " " + local(Objects.requireNonNull(row.get("due_at"))))
                .toList();
    }

    private static String local(Object at) {
        Instant instant = at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at;
        return instant.truncatedTo(ChronoUnit.MINUTES)
                .atZone(Tasks.TAIPEI)
                .toLocalDateTime()
                .toString();
    }
}
