package io.liaison.request.dispatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Section 3: what a department has to do already stands beside the choice of a lead. */
class DepartmentLoadTest extends ServiceTest {

    private final UUID request = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @AfterEach
    void leaveNothingToDo() {
        database.sql("delete from department_task where request_id = :id")
                .bind("id", request)
                .then()
                .block();
    }

    @Test
    void shouldCountOpenTasksAndRedAlertsWhicheverServiceIsHeardFirst() {
        int tasks = load("ADM").path("openTasks").asInt();
        int alerts = load("ADM").path("redAlerts").asInt();

        tracking("tasks-opened", 1, Map.of("planVersion", 1, "taskIds", List.of(first, second)));
        tracking("red-alert-raised", 2, Map.of("taskId", first, "reason", "OVERDUE"));
        tracking("red-alert-raised", 3, Map.of("taskId", second, "reason", "UPSTREAM"));
        plan(1, Map.of(first, "ADM", second, "ADM"));
        expect("ADM", tasks + 2, alerts + 2);

        tracking("deliverable-accepted", 4, Map.of("taskId", second));
        tracking("red-alert-cleared", 5, Map.of("taskId", second, "reason", "UPSTREAM"));
        expect("ADM", tasks + 1, alerts + 1);

        plan(2, Map.of(first, "RND"));
        plan(1, Map.of(first, "ADM"));
        expect("ADM", tasks, alerts);
        assertThat(load("RND").path("redAlerts").asInt()).isPositive();

        tracking("red-alert-cleared", 6, Map.of("taskId", first, "reason", "OVERDUE"));
        tracking("red-alert-raised", 2, Map.of("taskId", first, "reason", "OVERDUE"));
        tracking("tasks-cancelled", 7, Map.of("taskIds", List.of(first), "cause", "WITHDRAWN"));
        tracking("tasks-opened", 1, Map.of("planVersion", 1, "taskIds", List.of(first)));
        tracking("due-reminder", 8, Map.of("taskId", first));
        eventually(() -> assertThat(received()).isEqualTo(10));
        assertThat(open()).isZero();
        assertThat(standing()).isZero();
    }

    @Test
    void shouldCountWhatADepartmentLeadsAndHasToAnswerAndHowLongItTook() {
        JsonNode before = load("CSV");
        List<UUID> dispatched = List.of(toCustomerService(), toCustomerService(), toCustomerService());
        expectLed("CSV", before, 0, 3);

        clock().advance(Duration.ofHours(2));
        Journey.ok(journey.act("csv-director", dispatched.get(0), "confirmation", Map.of()));
        clock().advance(Duration.ofHours(2));
        Journey.ok(journey.act("csv-director", dispatched.get(1), "confirmation", Map.of()));
        clock().advance(Duration.ofHours(6));
        Journey.ok(journey.act("csv-director", dispatched.get(2), "confirmation", Map.of()));

        expectLed("CSV", before, 3, 0);
        JsonNode after = load("CSV");
        if (before.path("confirmations").asInt() == 0) {
            assertThat(after.path("medianTimeToConfirm").asString()).isEqualTo("PT4H");
        }
        assertThat(after.path("confirmations").asInt())
                .isEqualTo(before.path("confirmations").asInt() + 3);
        database.sql("update confirmation_time set confirmed_at = confirmed_at - interval '91 days'"
                        + " where department = 'CSV'")
                .then()
                .block();
        assertThat(load("CSV").path("confirmations").asInt()).isZero();
        assertThat(load("CSV").has("medianTimeToConfirm")).isFalse();
    }

    @Test
    void shouldRankNeutralDepartmentsByItAndSayOnWhatGrounds() {
        tracking("tasks-opened", 1, Map.of("planVersion", 1, "taskIds", List.of(first)));
        plan(1, Map.of(first, "ADM"));
        eventually(() -> assertThat(load("ADM").path("openTasks").asInt()).isPositive());
        UUID id = journey.draft("wang", Forms.issue());
        Journey.ok(journey.act("wang", id, "submission", Map.of("acknowledgedFindings", List.of())));
        journey.sign(id);

        JsonNode proposal = review(id).path("proposal");

        assertThat(proposal.path("ground").asString()).isEqualTo("neutral-no-party");
        assertThat(proposal.path("explanation").asString()).isEqualTo("It is neutral and no party to the issue.");
        assertThat(proposal.path("candidates")
                        .valueStream()
                        .map(candidate -> candidate.path("department").asString()))
                .containsExactlyInAnyOrder("PMO", "ADM");
        String proposed = proposal.path("department").asString();
        assertThat(proposed)
                .isEqualTo(proposal.path("candidates").get(0).path("department").asString())
                .isEqualTo(journey.show("li", id).path("proposedLead").asString());
        String other = proposed.equals("PMO") ? "ADM" : "PMO";
        journey.act("li", id, "dispatch", Map.of("leadDepartment", other))
                .expectStatus()
                .isEqualTo(422);
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", proposed)));
    }

    @Test
    void shouldBeForAdministrators() {
        as("zhang")
                .get()
                .uri("/api/review/departments")
                .exchange()
                .expectStatus()
                .isForbidden();
        as("zhang")
                .get()
                .uri("/api/review/requests/{id}", journey.signed())
                .exchange()
                .expectStatus()
                .isForbidden();
        as("li").get()
                .uri("/api/review/requests/{id}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Journey.ok(as("li").get().uri("/api/review/departments").exchange())
                        .path("items"))
                .hasSize(11);
    }

    private JsonNode review(UUID id) {
        return Journey.ok(as("li").get().uri("/api/review/requests/{id}", id).exchange());
    }

    private UUID toCustomerService() {
        UUID id = journey.signed();
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "CSV", "reason", "由客服部牽頭")));
        return id;
    }

    private JsonNode load(String department) {
        return Journey.ok(as("li").get().uri("/api/review/departments").exchange())
                .path("items")
                .valueStream()
                .filter(item -> item.path("department").asString().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private void expect(String department, int tasks, int alerts) {
        eventually(() -> {
            assertThat(load(department).path("openTasks").asInt()).isEqualTo(tasks);
            assertThat(load(department).path("redAlerts").asInt()).isEqualTo(alerts);
        });
    }

    private void expectLed(String department, JsonNode before, int led, int waiting) {
        JsonNode now = load(department);
        assertThat(now.path("requestsLed").asInt())
                .isEqualTo(before.path("requestsLed").asInt() + led);
        assertThat(now.path("waitingConfirmations").asInt())
                .isEqualTo(before.path("waitingConfirmations").asInt() + waiting);
    }

    private void tracking(String fact, int minute, Map<String, ?> data) {
        report("liaison.tracking." + fact + ".v1", minute, data);
    }

    private void plan(int version, Map<UUID, String> departments) {
        List<Map<String, String>> tasks = departments.entrySet().stream()
                .map(task -> Map.of("taskId", task.getKey().toString(), "department", task.getValue()))
                .toList();
        report("liaison.planning.plan-approved.v1", version, Map.of("planVersion", version, "tasks", tasks));
    }

    private void report(String type, int minute, Map<String, ?> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("requestId", request.toString());
        Instant at = NOW.plusSeconds(60L * minute);
        Neighbours.report(type, request, at, all);
    }

    /** How many of tracking's events about the request are on its timeline, after which all have had their effect. */
    private long received() {
        return count("select count(*) from timeline_entry where request_id = :id and type like 'liaison.tracking.%'");
    }

    private long open() {
        return count("select count(*) from department_task where request_id = :id and open");
    }

    private long standing() {
        return count("select count(*) from department_alert join department_task using (task_id)"
                + " where request_id = :id and standing");
    }

    private long count(String sql) {
        Long found =
                database.sql(sql).bind("id", request).mapValue(Long.class).one().block();
        return found == null ? -1 : found;
    }
}
