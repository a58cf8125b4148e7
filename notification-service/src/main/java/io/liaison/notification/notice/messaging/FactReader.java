package io.liaison.notification.notice.messaging;

import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Told;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from an event of any type what notices need of it. */
@Component
class FactReader {

    /** The fields events share, but for those who are told. */
    record Envelope(
            @Nullable UUID requestId,
            @Nullable String number,
            @Nullable By by) {}

    /** Who did it. */
    record By(String person, @Nullable String onBehalfOf) {}

    private final JsonMapper json;

    FactReader(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    Fact read(ReceivedEvent event) {
        JsonNode data = event.data();
        Envelope envelope = json.treeToValue(data, Envelope.class);
        By by = envelope.by();
        return new Fact(
                event.id(),
                event.type(),
                envelope.requestId(),
                envelope.number(),
                NamedFacts.of(data),
                event.time(),
                by == null ? null : by.person(),
                told(data.path("notify")));
    }

    private List<Told> told(JsonNode named) {
        return named.isMissingNode() || named.isNull() ? List.of() : List.of(json.treeToValue(named, Told[].class));
    }
}
