package io.liaison.notification.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Told;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.test.EventSchemas;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FactReaderTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FactReader reader = new FactReader(JSON);

    @Test
    void shouldReadWhomToTellAndWhatOf() {
        Fact fact = read("""
                {"requestId": "7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e", "number": "A-1", "title": "618",
                 "by": {"person": "li", "onBehalfOf": "zhang"}, "departments": ["MKT", "PRD"], "risk": {"reason": "late"},
                 "tasks": [{"title": "x"}, {"title": "y"}], "remark": null,
                 "notify": [{"person": "wang", "duty": true, "act": "sign", "dueAt": "2024-05-07T02:00:00Z"}]}""");

        assertThat(fact.number()).isEqualTo("A-1");
        assertThat(fact.actor()).isEqualTo("li");
        assertThat(fact.named()).containsExactly(new Told("wang", "sign", Instant.parse("2024-05-07T02:00:00Z"), true));
        assertThat(fact.facts())
                .containsEntry("by.onBehalfOf", List.of("zhang"))
                .containsEntry("departments", List.of("MKT", "PRD"))
                .containsEntry("risk.reason", List.of("late"))
                .containsEntry("tasks.count", List.of("2"))
                .doesNotContainKeys("tasks", "remark", "requestId", "notify.count");
    }

    @Test
    void shouldTellNobodyWhereNobodyIsNamed() {
        assertThat(read("{\"version\": 3}").named()).isEmpty();
        assertThat(read("{\"notify\": null}").named()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoListOfPeople() {
        assertThatThrownBy(() -> read("{\"notify\": \"nobody\"}")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void shouldCutLongTextsBetweenCharacters() {
        String text = read("{\"text\": \"" + "促𠀀".repeat(300) + "\"}")
                .facts()
                .getOrDefault("text", List.of())
                .get(0);

        assertThat(text.codePointCount(0, text.length())).isEqualTo(201);
        assertThat(text).endsWith("促𠀀…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planning-service", "tracking-service", "request-service"})
    void shouldReadEveryEventAsItIsPublished(String module) {
        EventSchemas schemas = EventSchemas.ofModule(module);
        schemas.eventTypes().stream()
                .filter(type -> type.startsWith("liaison."))
                .filter(type -> !type.startsWith("liaison.directory.")
                        && !type.startsWith("liaison.wording.")
                        && !type.startsWith("liaison.file."))
                .forEach(type -> schemas.assertReadable(type, FactReader.Envelope.class));
    }

    private Fact read(String data) {
        return reader.read(new ReceivedEvent(
                "e1",
                "liaison.request.signed.v1",
                "/liaison/request-service",
                null,
                "liaison.request",
                "k",
                Instant.parse("2024-05-06T02:00:00Z"),
                null,
                JSON.readTree(data)));
    }
}
