package io.liaison.planning.plan;

import static io.liaison.planning.fixture.Bodies.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftFlowTest extends PlanningTest {

    @Test
    void shouldBeginEmptyAtVersionZero() {
        UUID request = openRoom();

        Answer draft = as("chen").get("/{id}/plan", request);

        assertThat(draft.etag()).isEqualTo("\"0\"");
        assertThat(draft.body().path("tasks").size()).isZero();
        assertThat(draft.body().path("objections").size()).isPositive();
    }

    @Test
    void shouldTakeAnUnfinishedDraftAndSayWhatItLacks() {
        UUID request = openRoom();

        Answer saved =
                put("wang", request, "\"0\"", "{\"tasks\": [{\"taskKey\": \"sheets\", \"department\": \"PRD\"}]}");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.etag()).isEqualTo("\"1\"");
        assertThat(saved.body()
                        .path("objections")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .contains("tasks[0].title", "tasks[0].owner", "tasks", "contingencies");
        assertThat(put("zhang", request, "\"1\"", plan())
                        .body()
                        .path("objections")
                        .size())
                .isZero();
    }

    @Test
    void shouldLetOnlyTheLeadWrite() {
        UUID request = openRoom();

        assertThat(put("chen", request, "\"0\"", plan()).code()).isEqualTo("only-lead");
        assertThat(put("li", request, "\"0\"", plan()).status()).isEqualTo(403);
        assertThat(put("finance-liaison", request, "\"0\"", plan()).status()).isEqualTo(404);
    }

    @Test
    void shouldLetNoEditorOverwriteAnother() {
        UUID request = openRoom();

        List<CompletableFuture<Answer>> edits = Stream.of("wang", "zhang", "wang")
                .map(person -> CompletableFuture.supplyAsync(() -> put(person, request, "\"0\"", plan())))
                .toList();

        assertThat(edits.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(200, 412, 412);
        assertThat(put("wang", request, "\"0\"", plan()).status()).isEqualTo(412);
        assertThat(put("wang", request, "\"9\"", plan()).status()).isEqualTo(412);
        assertThat(as("wang").put("/{id}/plan", Map.of(), plan(), request).status())
                .isEqualTo(428);
    }

    @Test
    void shouldRefuseWhatItCanNotRead() {
        UUID request = openRoom();

        assertThat(put("wang", request, "\"0\"", "{\"tasks\": \"none\"}").status())
                .isEqualTo(400);
        assertThat(put("wang", request, "\"0\"", "{}").status()).isEqualTo(422);
        assertThat(put("wang", request, "\"0\"", "{\"tasks\": [{\"taskKey\": \"a b\"}]}")
                        .status())
                .isEqualTo(422);
        assertThat(put("wang", request, "\"0\"", plan("not a date")).status()).isEqualTo(400);
        String many = "{\"tasks\": [%s]}".formatted(String.join(",", Collections.nCopies(201, "{\"taskKey\": \"a\"}")));
        assertThat(put("wang", request, "\"0\"", many).status()).isEqualTo(422);
    }

    private Answer put(String person, UUID request, String ifMatch, String body) {
        return as(person).put("/{id}/plan", Map.of("If-Match", ifMatch), body, request);
    }
}
