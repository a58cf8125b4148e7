package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.application.SweepContents;
import io.liaison.request.attachment.file.application.SweepFiles;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Files handed in with deliverables and messages: who may, when, how many, and what becomes of them. */
class HandedInFileTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NAME = "產品功能說明 v2.txt";
    private static final byte[] CONTENT = "三款主推產品的功能說明".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private SweepFiles sweep;

    @Autowired
    private SweepContents sweepContents;

    private UUID request;
    private UUID task;

    @BeforeEach
    void aTaskOfZhao() {
        request = journey.confirmed();
        task = UUID.randomUUID();
        tracking(
                "tasks-opened",
                Map.of(
                        "planVersion",
                        1,
                        "taskIds",
                        List.of(task),
                        "changedTaskIds",
                        List.of(),
                        "tasks",
                        List.of(task("NOT_STARTED"))));
        eventually(
                () -> assertThat(count("watched_task", "id = '" + task + "'")).isOne());
    }

    @Test
    @Proves("4-file-own-until-taken")
    void shouldBeItsUploadersUntilADeliverableTakesIt() {
        JsonNode before = journey.show("wang", request).path("attachments");
        UUID file = handedIn("zhao", deliverable(), CONTENT);

        read("zhao", file).expectStatus().isOk().expectBody(byte[].class).isEqualTo(CONTENT);
        read("wang", file).expectStatus().isNotFound();
        Published stored = onlyFile("liaison.file.stored.v1", file);
        assertThat(stored.key()).isEqualTo(request.toString());
        assertThat(stored.data().path("name").asString()).isEqualTo(NAME);
        assertThat(stored.data().path("size").asInt()).isEqualTo(CONTENT.length);
        assertThat(stored.data().path("purpose").asString()).isEqualTo("DELIVERABLE");
        assertThat(stored.data().path("taskId").asString()).isEqualTo(task.toString());
        assertThat(stored.data().at("/by/person").asString()).isEqualTo("zhao");
        assertThat(stored.data().path("takeBy").asString()).isEqualTo("2024-05-07T02:00:00Z");
        assertThat(count("audit_entry", "act = 'store-file' and subject = 'file:" + file + "'"))
                .isOne();

        taken(file);

        read("wang", file)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment;.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(byte[].class)
                .isEqualTo(CONTENT);
        read("finance-liaison", file).expectStatus().isNotFound();
        assertThat(journey.show("wang", request).path("attachments"))
                .as("of the form")
                .isEqualTo(before);
    }

    @Test
    @Proves("4-file-own-until-taken")
    void shouldBeTakenByAMessage() {
        UUID file = handedIn("xiaoli", message(), CONTENT);
        read("wang", file).expectStatus().isNotFound();

        // As before messages had files: it hinders nothing.
        Neighbours.report(
                "liaison.planning.message-posted.v1", request, NOW, Map.of("requestId", request, "notify", List.of()));
        Neighbours.report(
                "liaison.planning.message-posted.v1",
                request,
                NOW,
                Map.of("requestId", request, "notify", List.of(), "files", List.of(Map.of("id", file))));

        eventually(() -> read("wang", file).expectStatus().isOk());
        assertThat(onlyFile("liaison.file.stored.v1", file).data().has("taskId"))
                .isFalse();
    }

    @Test
    @Proves("4-file-who")
    void shouldBeRefusedToOthersAndWithoutATask() {
        assertThat(status("wang", deliverable())).as("not the owner").isEqualTo(403);
        assertThat(status("finance-liaison", deliverable())).as("an outsider").isEqualTo(404);
        assertThat(status("finance-liaison", message())).as("an outsider").isEqualTo(404);
        assertThat(status("zhao", of("DELIVERABLE", UUID.randomUUID().toString())))
                .as("no such task")
                .isEqualTo(404);
        UUID other = journey.confirmed();
        assertThat(tus("zhao").announce(other, deliverable(), 1).statusCode())
                .as("a task of another request")
                .isEqualTo(404);
        for (String malformed : List.of(
                of("DELIVERABLE", null),
                of("MESSAGE", task.toString()),
                of("FORM", task.toString()),
                of("deliverable", task.toString()),
                of("NOTHING", null),
                of("DELIVERABLE", "no id"),
                of("DELIVERABLE", null) + ",task ###")) {
            HttpResponse<String> answer = tus("zhao").announce(request, malformed, 1);
            assertThat(answer.statusCode()).as(malformed + answer.body()).isEqualTo(422);
        }
    }

    @Test
    @Proves("4-file-while-open")
    void shouldBeRefusedInOtherStates() {
        UUID submitted = journey.submitted();
        assertThat(tus("wang").announce(submitted, message(), 1).statusCode()).isEqualTo(409);
        String begun = created("zhao", deliverable(), CONTENT.length);

        tracking("deliverable-accepted", Map.of("taskId", task));
        eventually(() -> assertThat(count("watched_task", "id = '" + task + "' and state = 'ACCEPTED'"))
                .isOne());
        refused(tus("zhao").announce(request, deliverable(), 1), 409, "task-ended");
        refused(tus("zhao").patch(begun, 0, CONTENT), 409, "task-ended");

        Journey.ok(journey.act("wang", request, "withdrawal", Map.of("reason", "改期")));
        refused(tus("zhao").announce(request, message(), 1), 409, "takes-no-files");
    }

    @Test
    void shouldContinueForWhoBeganItOnly() {
        String upload = created("xiaoli", message(), CONTENT.length);

        assertThat(tus("wang").head(upload).statusCode())
                .as("the initiator, too late for the form")
                .isIn(404, 409);
        assertThat(tus("chen").patch(upload, 0, CONTENT).statusCode()).isIn(403, 404);
        assertThat(tus("xiaoli").patch(upload, 0, CONTENT).statusCode()).isEqualTo(204);
    }

    @Test
    void shouldBeStoredOnceHoweverManySendItsEnd() {
        String upload = created("zhao", deliverable(), CONTENT.length);

        List<Integer> statuses =
                sideBySide(4, n -> tus("zhao").patch(upload, 0, CONTENT).statusCode());

        assertThat(statuses).containsOnly(204, 409).contains(204);
        assertThat(tus("zhao").head(upload).statusCode()).isEqualTo(200);
        onlyFile("liaison.file.stored.v1", idOf(upload));
        assertThat(count("audit_entry", "subject = 'file:" + idOf(upload) + "'"))
                .isOne();
    }

    @Test
    @Proves("4-file-limits")
    void shouldHoldItsOwnLimitsBesideThoseOfTheForm() {
        refused(tus("zhao").announce(request, deliverable(), 64 * 1024 + 1), 413, "file-too-large");
        List<Integer> statuses = sideBySide(
                6, n -> tus("zhao").announce(request, deliverable(), 50 * 1024).statusCode());
        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);

        UUID other = journey.confirmed();
        assertThat(IntStream.range(0, 5)
                        .mapToObj(n -> tus("wang").announce(other, message(), 0).statusCode()))
                .containsOnly(201);
        refused(tus("wang").announce(other, message(), 0), 409, "too-many-attachments");
    }

    @Test
    void shouldGoWhenItsUploaderTakesItAwayUnlessItIsTaken() {
        String gone = created("zhao", deliverable(), 0);
        assertThat(tus("zhao").delete(gone).statusCode()).isEqualTo(204);
        read("zhao", idOf(gone)).expectStatus().isNotFound();
        onlyFile("liaison.file.dropped.v1", idOf(gone));
        assertThat(count("audit_entry", "act = 'drop-file' and subject = 'file:" + idOf(gone) + "'"))
                .isOne();

        taken(idOf(gone));
        eventually(() -> read("wang", idOf(gone)).expectStatus().isOk());

        String kept = created("zhao", deliverable(), 0);
        taken(idOf(kept));
        assertThat(tus("zhao").delete(kept).statusCode()).isEqualTo(204);
        read("wang", idOf(kept)).expectStatus().isOk();
    }

    @Test
    @Proves("4-file-sweep")
    void shouldBeSweptWhenNothingTakesItAndNeverWhenSomethingDoes() {
        byte[] content = ("of " + task).getBytes(StandardCharsets.UTF_8);
        UUID orphan = handedIn("zhao", deliverable(), content);
        UUID kept = handedIn("zhao", deliverable(), CONTENT);
        taken(kept);

        clock().set(NOW.plus(Duration.ofHours(25)));
        sideBySide(3, n -> Objects.requireNonNull(sweep.sweep().block(PATIENCE)));
        onlyFile("liaison.file.dropped.v1", orphan);
        assertThat(count("request_file", "id = '" + orphan + "'"))
                .as("for late takers")
                .isOne();
        read("zhao", orphan).expectStatus().isNotFound();

        clock().set(NOW.plus(Duration.ofDays(9)));
        sweep.sweep().block(PATIENCE);
        assertThat(count("request_file", "id = '" + orphan + "'")).isZero();
        sweepContents.sweep().block(PATIENCE);
        clock().set(NOW.plus(Duration.ofDays(11)));
        sweepContents.sweep().block(PATIENCE);
        read("wang", kept).expectStatus().isOk().expectBody(byte[].class).isEqualTo(CONTENT);
        assertThat(published("liaison.file.dropped.v1").stream()
                        .filter(event -> event.data().path("fileId").asString().equals(kept.toString())))
                .isEmpty();
    }

    private void taken(UUID file) {
        tracking(
                "deliverable-submitted",
                Map.of(
                        "taskId",
                        task,
                        "taskTitle",
                        "產品功能說明",
                        "by",
                        Map.of("person", "zhao"),
                        "files",
                        List.of(Map.of("id", file, "name", NAME), Map.of("name", "of former times"))));
        eventually(() -> assertThat(count("request_file", "id = '" + file + "' and taken_at is not null"))
                .isOne());
    }

    private Map<String, Object> task(String state) {
        return Map.of(
                "taskId", task,
                "title", "產品功能說明",
                "department", "PRD",
                "owner", "zhao",
                "state", state,
                "plannedStart", "2024-05-06",
                "plannedFinish", "2024-05-10");
    }

    private void tracking(String name, Map<String, Object> data) {
        Map<String, Object> whole = new HashMap<>(data);
        whole.put("requestId", request);
        whole.put("notify", List.of());
        Neighbours.report("liaison.tracking." + name + ".v1", request, clock().instant(), whole);
    }

    private String deliverable() {
        return of("DELIVERABLE", task.toString());
    }

    private static String message() {
        return of("MESSAGE", null);
    }

    private static String of(String purpose, @Nullable String taskId) {
        Stream<String> known = Stream.of(TusCalls.encoded("filename", NAME), TusCalls.encoded("purpose", purpose));
        Stream<String> all = taskId == null ? known : Stream.concat(known, Stream.of(TusCalls.encoded("task", taskId)));
        return String.join(",", all.toList());
    }

    private UUID handedIn(String person, String metadata, byte[] content) {
        String upload = created(person, metadata, content.length);
        assertThat(tus(person).patch(upload, 0, content).statusCode()).isEqualTo(204);
        return idOf(upload);
    }

    private String created(String person, String metadata, long size) {
        HttpResponse<String> answer = tus(person).announce(request, metadata, size);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private int status(String person, String metadata) {
        return tus(person).announce(request, metadata, 1).statusCode();
    }

    private static UUID idOf(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }

    private TusCalls tus(String person) {
        return new TusCalls(port, person);
    }

    private ResponseSpec read(String person, UUID file) {
        return as(person)
                .get()
                .uri("/api/requests/{id}/files/{file}", request, file)
                .exchange();
    }

    private Published onlyFile(String type, UUID file) {
        List<Published> found = published(type).stream()
                .filter(event -> event.data().path("fileId").asString().equals(file.toString()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private long count(String table, String condition) {
        return Objects.requireNonNull(database.sql("select count(*) from " + table + " where " + condition)
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    private static <T> List<T> sideBySide(int times, IntFunction<T> call) {
        return IntStream.range(0, times)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> call.apply(n)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
