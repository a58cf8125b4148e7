package io.liaison.request.overview.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "My duties" over all phases: events as the other services' contracts describe them open and close what waits. */
class DutiesTest extends ServiceTest {

    private static final UUID FEEDBACK = UUID.randomUUID();
    private static final Instant START = NOW.plus(Duration.ofHours(28));
    private static final Instant END = START.plus(Duration.ofHours(1));

    private Instant reported = NOW;

    @Test
    void shouldFollowFeedbackAndWhatItNeeds() {
        UUID id = journey.confirmed();
        Map<String, Object> form = Map.of(
                "feedbackId", FEEDBACK.toString(),
                "department", "PRD",
                "person", "zhao",
                "date", "2024-05-06",
                "points", "3款",
                "needs", List.of());
        planning(id, "feedback-submitted", form);
        awaitDuties("chen", id, "sign-feedback");

        planning(id, "feedback-signed", Map.of("feedbackId", FEEDBACK.toString(), "department", "PRD"));
        awaitDuties("chen", id);
        awaitDuties("wang", id, "acknowledge-feedback");
        awaitDuties("zhang", id, "acknowledge-feedback");

        planning(id, "feedback-acknowledged", Map.of("feedbackId", FEEDBACK.toString(), "department", "PRD"));
        String need = UUID.randomUUID().toString();
        planning(
                id,
                "dependency-raised",
                Map.of(
                        "dependencyId", need,
                        "feedbackId", FEEDBACK.toString(),
                        "from", "PRD",
                        "on", "SLS",
                        "what", "名單",
                        "neededBy", "2024-05-09"));
        awaitDuties("xiaoli", id, "answer-dependency");
        awaitDuties("wang", id);

        planning(
                id,
                "dependency-answered",
                Map.of(
                        "dependencyId", need,
                        "feedbackId", FEEDBACK.toString(),
                        "from", "PRD",
                        "on", "SLS",
                        "answer", "AGREED"));
        awaitDuties("xiaoli", id);
    }

    @Test
    @Proves("1-calendar-explained")
    void shouldFollowMeetingsAndTheRoundsOfAPlan() {
        // given: a coordination meeting
        UUID id = journey.confirmed();
        String meeting = UUID.randomUUID().toString();
        planning(id, "meeting-scheduled", meeting(meeting, 0));
        awaitDuties("chen", id, "answer-meeting");
        assertThat(duty("chen", id).path("dueAt").asString()).isEqualTo(START.toString());
        assertThat(duty("chen", id).path("counted").path("text").asString()).isEqualTo("the beginning of the meeting");

        // when: answered, moved, answered anew
        Map<String, Object> yes = Map.of("meetingId", meeting, "person", "chen", "answer", "YES");
        planning(id, "meeting-answered", yes);
        awaitDuties("chen", id);
        planning(id, "meeting-scheduled", meeting(meeting, 1));
        awaitDuties("chen", id, "answer-meeting");
        planning(id, "meeting-answered", yes);
        awaitDuties("chen", id);
        awaitDuties("zhang", id);

        // then: when it is over, minutes and plan are due
        clock().set(END);
        awaitDuties("xiaoli", id);
        awaitDuties("wang", id, "publish-minutes");
        awaitDuties("zhang", id, "submit-plan");
        assertThat(duty("zhang", id).path("dueAt").asString())
                .isEqualTo(END.plus(Duration.ofHours(24)).toString());
        assertThat(duty("zhang", id).path("counted").path("text").asString())
                .isEqualTo("24 hours of wall-clock time from 2024-05-07 15:00");
        assertThat(duty("zhang", id).path("link").asString()).isEqualTo("/requests/" + id + "/coordination");

        // when: a plan, a disagreement, another plan, agreement
        planning(
                id,
                "minutes-published",
                Map.of("meetingId", meeting, "kind", "COORDINATION", "decisions", List.of(), "actionItems", List.of()));
        planning(id, "plan-submitted", plan(1, List.of("PRD", "SLS")));
        awaitDuties("zhang", id);
        awaitDuties("wang", id);
        awaitDuties("chen", id, "answer-plan");
        awaitDuties("logistics-director", id);
        planning(
                id,
                "plan-answered",
                Map.of(
                        "planVersion",
                        1,
                        "round",
                        1,
                        "department",
                        "PRD",
                        "answer",
                        "DISAGREE",
                        "reason",
                        "x",
                        "tasks",
                        List.of()));
        planning(
                id,
                "second-coordination-opened",
                Map.of("planVersion", 1, "round", 1, "departments", List.of("PRD"), "points", List.of()));
        awaitDuties("zhang", id, "submit-plan");
        awaitDuties("li", id, "lead-second-coordination");
        awaitDuties("chen", id);
        awaitDuties("sales-director", id);
        planning(id, "plan-submitted", plan(2, null));
        awaitDuties("logistics-director", id, "answer-plan");
        awaitDuties("li", id);
        planning(id, "meeting-scheduled", meeting(UUID.randomUUID().toString(), 0));
        clock().set(END.plusSeconds(1));
        planning(
                id,
                "plan-answered",
                Map.of("planVersion", 2, "round", 2, "department", "LOG", "answer", "AGREE", "tasks", List.of()));
        awaitDuties("logistics-director", id);
        awaitDuties("zhang", id, "answer-plan");
    }

    @Test
    void shouldFollowTasksUntilTheyAreAccepted() {
        UUID id = journey.confirmed();
        String task = UUID.randomUUID().toString();
        tracking(
                id,
                "tasks-opened",
                Map.of(
                        "planVersion",
                        1,
                        "taskIds",
                        List.of(task),
                        "changedTaskIds",
                        List.of(),
                        "tasks",
                        List.of(Map.of(
                                "taskId",
                                task,
                                "title",
                                "產品功能說明",
                                "department",
                                "PRD",
                                "owner",
                                "zhao",
                                "state",
                                "NOT_STARTED",
                                "plannedStart",
                                "2024-05-06",
                                "plannedFinish",
                                "2024-05-15"))));
        awaitDuties("zhao", id, "report-progress");

        tracking(id, "progress-reported", progress(task, 1));
        awaitDuties("zhao", id);
        awaitDuties("chen", id, "review-progress");
        tracking(id, "progress-reported", progress(task, 2));
        tracking(id, "progress-reviewed", Map.of("taskId", task, "taskTitle", "產品功能說明", "sequence", 2));
        tracking(
                id,
                "red-alert-raised",
                Map.of(
                        "taskId",
                        task,
                        "taskTitle",
                        "產品功能說明",
                        "reason",
                        "OWN_FORECAST",
                        "plannedFinish",
                        "2024-05-15",
                        "expectedFinish",
                        "2024-05-17"));
        awaitDuties("zhang", id, "step-in");
        awaitDuties("chen", id, "review-progress");
        assertThat(duty("chen", id).path("link").asString()).isEqualTo("/tasks/" + task);
        tracking(id, "progress-reviewed", Map.of("taskId", task, "taskTitle", "產品功能說明", "sequence", 1));
        awaitDuties("chen", id);

        // when: the next morning
        clock().advance(Duration.ofDays(1));
        awaitDuties("zhao", id, "report-progress");
        assertThat(duty("zhao", id).path("dueAt").asString()).isEqualTo("2024-05-07T09:00:00Z");

        // when: handed in, returned, handed in, accepted
        tracking(id, "deliverable-submitted", deliverable(task, 1));
        awaitDuties("wang", id, "judge-deliverable");
        awaitDuties("zhao", id);
        tracking(
                id,
                "deliverable-returned",
                Map.of("taskId", task, "taskTitle", "產品功能說明", "round", 1, "faults", List.of("缺1款")));
        awaitDuties("wang", id);
        awaitDuties("zhao", id, "rework-deliverable", "report-progress");
        tracking(id, "deliverable-submitted", deliverable(task, 2));
        tracking(
                id,
                "red-alert-cleared",
                Map.of("taskId", task, "taskTitle", "產品功能說明", "reason", "OWN_FORECAST", "cause", "ACCEPTANCE"));
        awaitDuties("zhang", id, "judge-deliverable");
        tracking(id, "deliverable-accepted", Map.of("taskId", task, "taskTitle", "產品功能說明", "round", 2));
        awaitDuties("zhang", id);
        awaitDuties("zhao", id);
    }

    @Test
    @Proves("1-calendar-explained")
    void shouldFollowTheRetrospective() {
        UUID id = journey.confirmed();
        archive(
                id,
                "retrospective-opened",
                Map.of("leadDepartment", "MKT", "departments", List.of("MKT", "PRD"), "dueOn", "2024-05-13"));
        awaitDuties("chen", id, "contribute-retrospective");
        assertThat(duty("chen", id).path("dueAt").asString()).isEqualTo("2024-05-13T10:00:00Z");
        assertThat(duty("chen", id).at("/counted/rule").asString()).isEqualTo("WORKING_DAYS");
        assertThat(duty("chen", id).at("/counted/amount").asInt()).isEqualTo(5);
        assertThat(duty("chen", id).at("/counted/text").asString()).startsWith("5 working days from ");
        assertThat(duty("chen", id).path("link").asString()).isEqualTo("/requests/" + id + "/retrospective");
        awaitDuties("wang", id, "contribute-retrospective", "summarise-retrospective");

        archive(
                id,
                "retrospective-rescheduled",
                Map.of("dueOn", "2024-05-14", "dueBefore", "2024-05-13", "missing", List.of("MKT", "PRD")));
        archive(id, "retrospective-contributed", contribution("MKT", false));
        archive(id, "retrospective-contributed", contribution("PRD", false));
        awaitDuties("chen", id);
        awaitDuties("wang", id, "summarise-retrospective");
        assertThat(duty("wang", id).path("dueAt").asString()).isEqualTo("2024-05-14T10:00:00Z");
        archive(id, "retrospective-summarised", Map.of("by", Map.of("person", "wang"), "readyToSign", true));
        awaitDuties("wang", id);
        awaitDuties("zhang", id, "sign-retrospective");
        archive(
                id,
                "retrospective-signed",
                Map.of(
                        "by",
                        Map.of("person", "zhang"),
                        "date",
                        "2024-05-13",
                        "missing",
                        List.of(),
                        "notify",
                        List.of(Map.of(
                                "person",
                                "li",
                                "act",
                                "file-retrospective",
                                "dueAt",
                                "2024-05-13T10:00:00Z",
                                "duty",
                                true))));
        awaitDuties("zhang", id);
        awaitDuties("li", id, "file-retrospective");
        assertThat(duty("li", id).path("dueAt").asString()).isEqualTo("2024-05-13T10:00:00Z");
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldEndAllAtOnceWithAWithdrawalAndSortWhatBreaksFirst() {
        // given
        UUID dispatched = journey.dispatched();
        clock().advance(Duration.ofHours(1));
        UUID id = journey.confirmed();
        UUID submitted = journey.submitted();
        planning(id, "meeting-scheduled", meeting(UUID.randomUUID().toString(), 0));
        planning(id, "plan-submitted", plan(1, List.of("MKT")));
        awaitDuties("zhang", id, "answer-plan");

        // then: the confirmation breaks before the approval, and what has no deadline is last
        List<String> order = all("zhang").stream()
                .filter(one -> List.of(dispatched.toString(), id.toString(), submitted.toString())
                        .contains(one.path("requestId").asString()))
                .map(one -> one.path("kind").asString())
                .toList();
        assertThat(order).containsExactly("confirm", "answer-plan", "sign");
        assertThat(duty("zhang", dispatched).path("counted").path("rule").asString())
                .isEqualTo("WALL_CLOCK");
        assertThat(duty("zhang", dispatched).path("counted").path("amount").asInt())
                .isEqualTo(24);

        // when
        Journey.ok(journey.act("wang", id, "withdrawal", Map.of("reason", "活動取消")));

        // then: also of what is reported later
        planning(id, "plan-submitted", plan(2, List.of("MKT", "PRD")));
        planning(id, "room-closed", Map.of("reason", "WITHDRAWN"));
        eventually(() -> assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/requests/{id}/timeline?kind=liaison.planning.room-closed.v1", id)
                                .exchange())
                        .path("items")
                        .size())
                .isOne());
        assertThat(kinds("zhang", id)).isEmpty();
        assertThat(kinds("chen", id)).isEmpty();
    }

    @Test
    @Proves("1-substitute-duties")
    void shouldShowASubstituteWhoseDutyItIs() {
        UUID id = journey.confirmed();
        planning(id, "plan-submitted", plan(1, List.of("LOG")));
        awaitDuties("logistics-director", id, "answer-plan");
        as("logistics-director")
                .put()
                .uri("/api/me/substitution")
                .bodyValue(Map.of(
                        "substitute", "logistics-liaison",
                        "from", NOW.toString(),
                        "until", NOW.plus(Duration.ofDays(2)).toString()))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        try {
            eventually(() -> assertThat(
                            duty("logistics-liaison", id).path("onBehalfOf").asString(""))
                    .isEqualTo("logistics-director"));
        } finally {
            as("logistics-director").delete().uri("/api/me/substitution").exchange();
        }
    }

    private static Map<String, Object> meeting(String id, int sequence) {
        return Map.of(
                "meetingId",
                id,
                "kind",
                "COORDINATION",
                "sequence",
                sequence,
                "agenda",
                "618 大促協調會",
                "start",
                START.toString(),
                "end",
                END.toString(),
                "place",
                "3F",
                "organiser",
                "wang",
                "attendees",
                List.of("chen", "xiaoli"));
    }

    private static Map<String, Object> plan(int version, @org.jspecify.annotations.Nullable List<String> awaiting) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "planVersion", version,
                "round", version,
                "tasks", List.of(),
                "contingencies", List.of(),
                "releasedDepartments", List.of(),
                "departments", List.of("MKT", "PRD", "SLS", "LOG"),
                "answerBy", NOW.plus(Duration.ofDays(4)).toString()));
        if (awaiting != null) {
            plan.put("awaiting", awaiting);
        }
        return plan;
    }

    private Map<String, Object> progress(String task, int sequence) {
        return Map.ofEntries(
                Map.entry("taskId", task),
                Map.entry("taskTitle", "產品功能說明"),
                Map.entry("department", "PRD"),
                Map.entry("owner", "zhao"),
                Map.entry("sequence", sequence),
                Map.entry("state", "IN_PROGRESS"),
                Map.entry("percent", 40),
                Map.entry("workDone", "2款"),
                Map.entry("plannedStart", "2024-05-06"),
                Map.entry("plannedFinish", "2024-05-15"),
                Map.entry("reportedAt", clock().instant().toString()));
    }

    private static Map<String, Object> deliverable(String task, int round) {
        return Map.of(
                "taskId",
                task,
                "taskTitle",
                "產品功能說明",
                "round",
                round,
                "text",
                "3款",
                "files",
                List.of(),
                "by",
                Map.of("person", "zhao"),
                "notify",
                List.of(Map.of("person", "wang", "act", "judge-deliverable", "duty", true)));
    }

    private static Map<String, Object> contribution(String department, boolean ready) {
        return Map.of(
                "by", Map.of("person", "chen"),
                "department", department,
                "highlights", List.of("x"),
                "problems", List.of(),
                "suggestions", List.of(),
                "readyToSign", ready);
    }

    private void planning(UUID id, String name, Map<String, Object> data) {
        report("planning", id, name, data);
    }

    private void tracking(UUID id, String name, Map<String, Object> data) {
        report("tracking", id, name, data);
    }

    private void archive(UUID id, String name, Map<String, Object> data) {
        report("archive", id, name, data);
    }

    /** Reports what conforms to the contract of the service it comes from, each a second after the one before. */
    private void report(String part, UUID id, String name, Map<String, Object> data) {
        Map<String, Object> whole = new HashMap<>(Map.of(
                "requestId", id.toString(),
                "number", "XMBG-202405001",
                "title", "618 大促活動",
                "notify", List.of(),
                "audience", Map.of("people", List.of(), "departments", List.of())));
        whole.putAll(data);
        String type = "liaison." + part + "." + name + ".v1";
        EventSchemas.ofModule(part + "-service")
                .assertConforms(type, JsonMapper.shared().writeValueAsString(whole));
        reported = reported.plusSeconds(1);
        Neighbours.report(type, id, reported, whole);
    }

    private void awaitDuties(String person, UUID id, String... expected) {
        eventually(() -> assertThat(kinds(person, id)).containsExactlyInAnyOrder(expected));
    }

    private List<String> kinds(String person, UUID id) {
        return all(person).stream()
                .filter(one -> one.path("requestId").asString().equals(id.toString()))
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private JsonNode duty(String person, UUID id) {
        return all(person).stream()
                .filter(one -> one.path("requestId").asString().equals(id.toString()))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
    }

    private List<JsonNode> all(String person) {
        return Journey.ok(as(person).get().uri("/api/requests/duties").exchange())
                .path("items")
                .valueStream()
                .toList();
    }
}
