package io.liaison.notification.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.notification.notice.domain.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeLinksTest {

    private static final UUID REQUEST = UUID.fromString("7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e");

    @ParameterizedTest
    @CsvSource({
        "liaison.request.dispatched.v1, /requests/7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e",
        "liaison.planning.plan-submitted.v1, /requests/7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e/coordination",
        "liaison.tracking.tasks-opened.v1, /requests/7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e/tasks",
        "liaison.archive.dossier-sealed.v1, /archive/XMBG-202405001",
        "liaison.archive.retrospective-opened.v1, /requests/7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e/retrospective"
    })
    void shouldLeadToTheActOfTheRequest(String eventType, String link) {
        assertThat(NoticeLinks.of(notice(eventType, REQUEST, Map.of()))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"liaison.archive.guide-published.v1, /guide", "liaison.other.thing.v1, /notices"})
    void shouldLeadSomewhereWithoutARequest(String eventType, String link) {
        assertThat(NoticeLinks.of(notice(eventType, null, Map.of()))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource("liaison.tracking.update-stale.v1, /tasks/t1")
    void shouldLeadToTheTask(String eventType, String link) {
        assertThat(NoticeLinks.of(notice(eventType, REQUEST, Map.of("taskId", List.of("t1")))))
                .isEqualTo(link);
    }

    private static Notice notice(String eventType, @Nullable UUID request, Map<String, List<String>> facts) {
        Instant at = Instant.parse("2024-05-06T02:00:00Z");
        return new Notice(
                UUID.randomUUID(),
                1,
                "wang",
                null,
                "e1",
                eventType,
                request,
                "XMBG-202405001",
                null,
                false,
                null,
                facts,
                at,
                null,
                false);
    }
}
