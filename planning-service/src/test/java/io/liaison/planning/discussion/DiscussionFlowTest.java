package io.liaison.planning.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import io.liaison.planning.fixture.Requests;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DiscussionFlowTest extends PlanningTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void shouldPostIntoThreadsAndTellThoseMentioned() {
        UUID request = openRoom();
        Answer first = post("zhao", request, null, "用戶畫像何時需要？", "wang");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("thread").asString()).isEqualTo(first.id());

        Answer reply = post("wang", request, first.id(), "5月9日前", "zhao", "xiaoli");

        assertThat(reply.body().path("thread").asString()).isEqualTo(first.id());
        JsonNode event = lastPublished(request, "message-posted");
        assertThat(told(event)).containsExactly("zhao", "xiaoli");
        assertThat(event.path("by").path("person").asString()).isEqualTo("wang");
    }

    @Test
    void shouldRefuseMentionsOfOutsidersAndUnknownThreads() {
        UUID request = openRoom();

        Answer outsider = post("zhao", request, null, "請看", "wang", "finance-director");
        assertThat(outsider.status()).isEqualTo(422);
        assertThat(outsider.fields()).containsExactly("mentions[1]");
        assertThat(post("zhao", request, UUID.randomUUID().toString(), "請看").fieldCodes())
                .containsExactly("message.thread.unknown");
        Answer first = post("zhao", request, null, "一");
        Answer reply = post("zhao", request, first.id(), "二");
        assertThat(post("zhao", request, reply.id(), "三").fieldCodes()).containsExactly("message.thread.unknown");
    }

    @Test
    @Proves("4-file-there")
    void shouldTakeTheFilesOfItsAuthorOnce() {
        UUID request = openRoom();
        UUID file = UUID.randomUUID();
        publish(Requests.fileStored(request, file, "zhao", clock.instant().plus(Duration.ofDays(1))));
        Awaitility.await().atMost(PATIENCE).until(() -> knowsFile(file));

        assertThat(withFiles("wang", request, file).code()).as("another's").isEqualTo("file-not-there");
        assertThat(withFiles("zhao", request, file, UUID.randomUUID()).code()).isEqualTo("file-not-there");
        Answer posted = withFiles("zhao", request, file, file);

        assertThat(posted.status()).isEqualTo(201);
        JsonNode shown = as("wang").get("/{id}/messages", request).body().at("/items/0/files");
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/id").asString()).isEqualTo(file.toString());
        assertThat(shown.at("/0/name").asString()).isEqualTo("畫像.xlsx");
        assertThat(lastPublished(request, "message-posted").path("files")).isEqualTo(shown);
        assertThat(withFiles("zhao", request, file).code()).as("once").isEqualTo("file-not-there");
        UUID late = UUID.randomUUID();
        publish(Requests.fileStored(request, late, "zhao", clock.instant()));
        Awaitility.await().atMost(PATIENCE).until(() -> knowsFile(late));
        assertThat(withFiles("zhao", request, late).code()).isEqualTo("file-not-there");
    }

    @Test
    @Proves("4-file-kept")
    void shouldKeepTheFilesOfAMessageThatIsEdited() {
        UUID request = openRoom();
        UUID file = UUID.randomUUID();
        publish(Requests.fileStored(request, file, "zhao", clock.instant().plus(Duration.ofDays(1))));
        Awaitility.await().atMost(PATIENCE).until(() -> knowsFile(file));
        Answer posted = withFiles("zhao", request, file);

        Answer edited = edit("zhao", request, posted.id(), "改過");

        assertThat(edited.body().path("text").asString()).isEqualTo("改過");
        assertThat(edited.body().path("files")).isEqualTo(posted.body().path("files"));
    }

    @Test
    @Proves("4-file-limits")
    void shouldTakeOnlySoManyFiles() {
        UUID request = openRoom();
        UUID[] many = Stream.generate(UUID::randomUUID).limit(21).toArray(UUID[]::new);

        Answer refused = withFiles("zhao", request, many);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("files");
    }

    @Test
    void shouldRepeatAnAnswerKeptBeforeMessagesHadFiles() {
        UUID request = openRoom();
        Map<String, String> key = Map.of("Idempotency-Key", "former-" + request);
        String body = "{\"text\": \"一次\"}";
        Answer first = as("zhao").post("/{id}/messages", key, body, request);
        assertThat(database.sql("""
                                update idempotency_record set answer = (answer::jsonb - 'files')::text
                                where key = :key and answer::jsonb -> 'files' is not null
                                """)
                        .bind("key", "former-" + request)
                        .fetch()
                        .rowsUpdated()
                        .block(PATIENCE))
                .isOne();

        Answer again = as("zhao").post("/{id}/messages", key, body, request);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body().path("files").isArray()).isTrue();
        assertThat(again.body().path("files")).isEmpty();
    }

    private Answer withFiles(String person, UUID request, UUID... files) {
        var body = json.createObjectNode().put("text", "附上畫像");
        var ids = body.putArray("files");
        List.of(files).forEach(file -> ids.add(file.toString()));
        return as(person).post("/{id}/messages", body.toString(), request);
    }

    private boolean knowsFile(UUID file) {
        return Boolean.TRUE.equals(database.sql("select exists (select from stored_file where id = :id)")
                .bind("id", file)
                .mapValue(Boolean.class)
                .one()
                .block(PATIENCE));
    }

    @Test
    void shouldOfferEditingToTheAuthorAlone() {
        UUID request = openRoom();
        Answer posted = post("zhao", request, null, "初稿");

        assertThat(posted.body().path("acts").toString()).isEqualTo("[\"edit-message\"]");
        assertThat(as("zhao")
                        .get("/{id}/messages", request)
                        .body()
                        .at("/items/0/acts")
                        .toString())
                .isEqualTo("[\"edit-message\"]");
        assertThat(as("wang")
                        .get("/{id}/messages", request)
                        .body()
                        .at("/items/0/acts")
                        .size())
                .isZero();
        publish(Requests.withdrawn(request));
        awaitPublished(request, "room-closed", 1);
        assertThat(as("zhao")
                        .get("/{id}/messages", request)
                        .body()
                        .at("/items/0/acts")
                        .size())
                .isZero();
    }

    @Test
    void shouldKeepWhatAMessageSaidBeforeItsEdits() {
        UUID request = openRoom();
        String message = post("zhao", request, null, "初稿").id();

        clock.advance(Duration.ofMinutes(1));
        Answer edited = edit("zhao", request, message, "二稿", "xiaoli");
        clock.advance(Duration.ofMinutes(1));
        edit("zhao", request, message, "三稿", "xiaoli", "wang");

        assertThat(edited.body().path("edition").asInt()).isEqualTo(1);
        assertThat(as("wang")
                        .get("/{id}/messages/{m}/history", request, message)
                        .body()
                        .valueStream()
                        .map(one -> one.path("text").asString()))
                .containsExactly("初稿", "二稿");
        assertThat(told(lastPublished(request, "message-posted"))).containsExactly("wang");
        assertThat(lastPublished(request, "message-posted").path("edition").asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldLetOnlyTheAuthorEdit() {
        UUID request = openRoom();
        String message = post("zhao", request, null, "初稿").id();

        assertThat(edit("wang", request, message, "改").code()).isEqualTo("only-author");
        assertThat(edit("finance-liaison", request, message, "改").status()).isEqualTo(404);
        assertThat(edit("zhao", request, UUID.randomUUID().toString(), "改").code())
                .isEqualTo("message-unknown");
    }

    @Test
    void shouldKeepEveryEditMadeAtTheSameTime() {
        UUID request = openRoom();
        String message = post("zhao", request, null, "0").id();

        List<CompletableFuture<Answer>> edits = IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> edit("zhao", request, message, Integer.toString(number))))
                .toList();

        assertThat(edits.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnly(200);
        assertThat(as("wang")
                        .get("/{id}/messages/{m}/history", request, message)
                        .body()
                        .size())
                .isEqualTo(4);
    }

    @Test
    void shouldShowTheNewestFirstPageByPage() {
        UUID request = openRoom();
        for (int number = 1; number <= 5; number++) {
            post("zhao", request, null, "m" + number);
        }

        List<String> seen = new ArrayList<>();
        Answer page = as("wang").get("/{id}/messages?limit=2", request);
        while (true) {
            page.body().path("items").forEach(one -> seen.add(one.path("text").asString()));
            String next = page.body().path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
            page = as("wang").get("/{id}/messages?limit=2&cursor={c}", request, next);
        }

        assertThat(seen).containsExactly("m5", "m4", "m3", "m2", "m1");
        assertThat(as("wang").get("/{id}/messages?cursor=nonsense", request).status())
                .isEqualTo(422);
        assertThat(as("wang").get("/{id}/messages?limit=101", request).status()).isEqualTo(422);
        assertThat(as("finance-liaison").get("/{id}/messages", request).status())
                .isEqualTo(404);
    }

    @Test
    void shouldShowOneThread() {
        UUID request = openRoom();
        String thread = post("zhao", request, null, "a").id();
        post("zhao", request, null, "b");
        post("wang", request, thread, "c");

        Answer page = as("wang").get("/{id}/messages?thread={t}", request, thread);

        assertThat(page.body()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("text").asString()))
                .containsExactly("c", "a");
    }

    @Test
    void shouldPostOnceUnderOneKeyAlsoAtTheSameTime() {
        UUID request = openRoom();
        Map<String, String> key = Map.of("Idempotency-Key", "message-" + request);

        List<CompletableFuture<Answer>> posts = IntStream.range(0, 3)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> as("zhao").post("/{id}/messages", key, "{\"text\": \"一次\"}", request)))
                .toList();

        assertThat(posts.stream().map(CompletableFuture::join).map(Answer::id).distinct())
                .hasSize(1);
        assertThat(published(request, "message-posted")).hasSize(1);
    }

    @Test
    void shouldRefuseWhatItCanNotReadAndWhatIsTooLong() {
        UUID request = openRoom();

        assertThat(as("zhao").post("/{id}/messages", "[]", request).status()).isEqualTo(400);
        assertThat(post("zhao", request, null, " ").status()).isEqualTo(422);
        assertThat(post("zhao", request, null, "x".repeat(8001)).status()).isEqualTo(422);
        assertThat(as("zhao")
                        .post("/{id}/messages", Map.of(), "{\"text\": \"x\"}", request)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void shouldTakeNoMessageInAClosedRoom() {
        UUID request = openRoom();
        String message = post("zhao", request, null, "初稿").id();
        publish(Requests.withdrawn(request));
        Awaitility.await().untilAsserted(() -> assertThat(roomState(request)).isEqualTo("CLOSED"));

        assertThat(post("zhao", request, null, "還在嗎").code()).isEqualTo("room-closed");
        assertThat(edit("zhao", request, message, "還在嗎").code()).isEqualTo("room-closed");
        assertThat(as("zhao").get("/{id}/messages", request).status()).isEqualTo(200);
    }

    private Answer post(String person, UUID request, @Nullable String thread, String text, String... mentions) {
        return as(person).post("/{id}/messages", body(thread, text, mentions), request);
    }

    private Answer edit(String person, UUID request, String message, String text, String... mentions) {
        return as(person).put("/{id}/messages/{m}", Map.of(), body(null, text, mentions), request, message);
    }

    private String body(@Nullable String thread, String text, String... mentions) {
        var body = json.createObjectNode().put("text", text);
        if (thread != null) {
            body.put("thread", thread);
        }
        var named = body.putArray("mentions");
        List.of(mentions).forEach(named::add);
        return body.toString();
    }
}
