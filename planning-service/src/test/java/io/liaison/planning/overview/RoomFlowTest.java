package io.liaison.planning.overview;

import static io.liaison.planning.fixture.Bodies.FEEDBACK;
import static io.liaison.planning.fixture.Bodies.meeting;
import static io.liaison.planning.fixture.Bodies.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import io.liaison.planning.fixture.Requests;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoomFlowTest extends PlanningTest {

    private static final Instant START = MONDAY.plus(Duration.ofHours(28));

    @Test
    void shouldOpenOnConfirmationForAllWhoTakePart() {
        UUID request = openRoom();

        JsonNode opened = lastPublished(request, "room-opened");
        assertThat(told(opened))
                .containsExactly(
                        "zhang",
                        "wang",
                        "chen",
                        "zhao",
                        "sales-director",
                        "xiaoli",
                        "logistics-director",
                        "logistics-liaison",
                        "li");
        assertThat(opened.has("by")).isFalse();
        Answer room = as("logistics-liaison").get("/{id}", request);
        assertThat(room.body().path("state").asString()).isEqualTo("COORDINATING");
        assertThat(room.body().path("leadHead").asString()).isEqualTo("zhang");
        assertThat(room.body().path("departments").toString()).isEqualTo("[\"MKT\",\"PRD\",\"SLS\",\"LOG\"]");
        assertThat(room.body().path("acts").toString()).isEqualTo("[\"file-feedback\",\"post-message\"]");
        assertThat(as("zhang").get("/{id}", request).body().path("acts").toString())
                .isEqualTo("[\"file-feedback\",\"post-message\",\"schedule-meeting\",\"edit-plan\",\"submit-plan\"]");
    }

    @Test
    void shouldNameWhatEachActIsOpenOn() {
        UUID request = openRoom();
        String meeting = as("wang")
                .post("/{id}/meetings", meeting("COORDINATION", START, START.plusSeconds(3600)), request)
                .id();

        assertThat(actsOn("zhao", request)).contains("file-feedback PRD").doesNotContain("file-feedback SLS");
        assertThat(actsOn("zhao", request)).doesNotContain("reschedule-meeting " + meeting);
        assertThat(actsOn("zhang", request)).contains("reschedule-meeting " + meeting, "cancel-meeting " + meeting);
        clock.set(START);
        assertThat(actsOn("zhang", request))
                .contains("publish-minutes " + meeting)
                .doesNotContain("reschedule-meeting " + meeting, "cancel-meeting " + meeting);
    }

    private List<String> actsOn(String person, UUID request) {
        List<String> found = new ArrayList<>();
        as(person)
                .get("/{id}", request)
                .body()
                .path("actsOn")
                .forEach(on -> found.add(
                        on.path("act").asString() + " " + on.path("subject").asString()));
        return found;
    }

    @Test
    @Proves("9-visibility-elsewhere")
    void shouldHideTheRoomFromEverybodyElse() {
        UUID request = openRoom();

        assertThat(as("finance-director").get("/{id}", request).status()).isEqualTo(404);
        assertThat(as("designer").get("/{id}", request).status()).isEqualTo(404);
        assertThat(as("finance-director").get("/{id}", UUID.randomUUID()).code())
                .isEqualTo(as("finance-director").get("/{id}", request).code());
    }

    @Test
    void shouldOpenOneRoomHoweverOftenTheConfirmationArrives() {
        UUID request = UUID.randomUUID();
        Requests.Event confirmed = Requests.confirmed(request);
        publish(confirmed);
        publish(confirmed);
        publish(Requests.confirmed(request));
        publish(Requests.withdrawn(request));

        awaitPublished(request, "room-closed", 1);
        assertThat(published(request, "room-opened")).hasSize(1);
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldCloseWithAWithdrawnRequestAndEndAllThatWasOpen() {
        UUID request = openRoom();
        as("wang").post("/{id}/meetings", meeting("COORDINATION", START, START.plusSeconds(3600)), request);
        as("wang").put("/{id}/plan", Map.of("If-Match", "\"0\""), plan(), request);
        as("zhang").post("/{id}/plan/submission", "", request);

        publish(Requests.withdrawn(request));

        assertThat(awaitPublished(request, "room-closed", 1)
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(published(request, "meeting-cancelled")).hasSize(1);
        assertThat(openDeadlines(request)).isZero();
        Answer room = as("chen").get("/{id}", request);
        assertThat(room.body().path("closingReason").asString()).isEqualTo("WITHDRAWN");
        assertThat(room.body().path("acts").size()).isZero();
        assertThat(as("chen").get("/duties").text()).doesNotContain(request.toString());
        for (Answer refused : List.of(
                as("zhao").post("/{id}/feedback", FEEDBACK, request),
                as("zhang").post("/{id}/plan/submission", "", request),
                as("wang").put("/{id}/plan", Map.of("If-Match", "\"1\""), plan(), request),
                as("chen").post("/{id}/plan/answer", "{\"department\": \"PRD\", \"answer\": \"AGREE\"}", request),
                as("wang").post("/{id}/meetings", meeting("OTHER", START, START.plusSeconds(60)), request))) {
            assertThat(refused.code()).isEqualTo("room-closed");
        }
        assertThat(as("finance-liaison")
                        .post("/{id}/feedback", FEEDBACK, request)
                        .status())
                .isEqualTo(404);
        assertThat(as("xiaoli").post("/{id}/feedback", FEEDBACK, request).status())
                .isEqualTo(403);
    }

    @Test
    void shouldCloseWithACompletedRequest() {
        UUID request = openRoom();

        publish(Requests.completed(request));

        assertThat(awaitPublished(request, "room-closed", 1)
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("COMPLETED");
    }

    @Test
    void shouldListWhatWaitsForEachPerson() {
        UUID request = openRoom();
        as("zhao").post("/{id}/feedback", FEEDBACK, request);
        as("wang").post("/{id}/meetings", meeting("COORDINATION", START, START.plusSeconds(3600)), request);

        assertThat(duties("chen", request)).containsExactlyInAnyOrder("sign-feedback", "answer-meeting");
        assertThat(duties("xiaoli", request)).containsExactlyInAnyOrder("answer-dependency", "answer-meeting");
        assertThat(duties("zhao", request)).isEmpty();
        clock.set(START.plusSeconds(3600));
        assertThat(duties("wang", request)).containsExactly("publish-minutes");
        assertThat(duties("zhang", request)).containsExactly("submit-plan");
        JsonNode due = as("zhang")
                .get("/duties")
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("requestId").asString().equals(request.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(due.path("dueAt").asString()))
                .isEqualTo(START.plusSeconds(3600).plus(Duration.ofDays(1)));
        assertThat(due.path("link").asString()).isEqualTo("/requests/" + request + "/coordination");
    }

    @Test
    void shouldLetASubstituteActAndSayForWhom() {
        UUID request = openRoom();
        String feedback = as("zhao").post("/{id}/feedback", FEEDBACK, request).id();
        organisation.substitute("chen", new Substitution("finance-liaison", MONDAY, MONDAY.plus(Duration.ofDays(1))));

        assertThat(as("finance-liaison").get("/duties").body().path("items").toString())
                .contains("sign-feedback", "\"onBehalfOf\":\"chen\"");
        Answer signed = as("finance-liaison").post("/{id}/feedback/{f}/signature", "", request, feedback);

        assertThat(signed.body().path("signed").path("person").asString()).isEqualTo("finance-liaison");
        assertThat(signed.body().path("signed").path("onBehalfOf").asString()).isEqualTo("chen");
        assertThat(lastPublished(request, "feedback-signed").path("by").toString())
                .isEqualTo("{\"person\":\"finance-liaison\",\"onBehalfOf\":\"chen\"}");
        clock.advance(Duration.ofDays(1));
        assertThat(as("finance-liaison").get("/{id}", request).status()).isEqualTo(404);
    }

    @Test
    void shouldPassOpenDutiesToANewLiaison() {
        UUID request = openRoom();
        as("zhao").post("/{id}/feedback", FEEDBACK, request);

        organisation.liaison("SLS", "finance-liaison");

        assertThat(duties("xiaoli", request)).isEmpty();
        assertThat(duties("finance-liaison", request)).containsExactly("answer-dependency");
        assertThat(as("finance-liaison").get("/{id}", request).status()).isEqualTo(200);
    }

    @Test
    void shouldSendWhatHappensToKafka() {
        UUID request = openRoom();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(unpublished(request)).isZero());
    }

    private List<String> duties(String person, UUID request) {
        return as(person)
                .get("/duties")
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("requestId").asString().equals(request.toString()))
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private long openDeadlines(UUID request) {
        return count("select count(*) from deadline where group_key = :key and state = 'PENDING'", request);
    }

    private long unpublished(UUID request) {
        return count("select count(*) from outbox where message_key = :key and status = 'PENDING'", request);
    }

    private long count(String sql, UUID request) {
        return database.sql(sql)
                .bind("key", request.toString())
                .map(row -> row.get(0, Long.class))
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
