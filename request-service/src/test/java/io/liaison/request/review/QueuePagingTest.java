package io.liaison.request.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The review queue page by page, where requests came in almost or wholly at the same time. */
class QueuePagingTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({"1000000, 1", "1000, 1", "1000, 2", "1000, 3"})
    @Proves("3-queue-order")
    void shouldKeepTheOrderOfWhatCameInLessThanAMillisecondApart(long nanos, int limit) {
        String mark = "隊" + UUID.randomUUID();
        List<UUID> expected = Stream.generate(() -> submitted(mark, Duration.ofNanos(nanos)))
                .limit(7)
                .toList();

        assertThat(queued(mark, limit)).containsExactlyElementsOf(expected);
    }

    /** The database keeps microseconds: what lies closer together, or not apart at all, is told by its id. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "100, 1", "100, 3", "499, 2"})
    void shouldNeitherSkipNorRepeatWhatCameInAtTheSameTime(long nanos, int limit) {
        String mark = "隊" + UUID.randomUUID();
        List<UUID> expected = Stream.generate(() -> submitted(mark, Duration.ofNanos(nanos)))
                .limit(7)
                .toList();

        assertThat(queued(mark, limit)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private UUID submitted(String mark, Duration later) {
        clock().advance(later);
        UUID id = journey.draft("wang", Forms.with("title", mark));
        Journey.ok(journey.act("wang", id, "submission", Map.of()));
        return id;
    }

    private List<UUID> queued(String mark, int limit) {
        List<UUID> queued = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Journey.ok(as("li").get()
                    .uri("/api/review/queue?text={mark}&limit={limit}&cursor={cursor}", mark, limit, cursor)
                    .exchange());
            page.path("items")
                    .forEach(item -> queued.add(UUID.fromString(item.path("id").asString())));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return queued;
    }
}
