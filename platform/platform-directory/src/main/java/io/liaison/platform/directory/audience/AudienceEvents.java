package io.liaison.platform.directory.audience;

import io.liaison.platform.messaging.consume.BatchEventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Admits whom an event names, before any handler of the service looks at it. */
final class AudienceEvents implements BatchEventHandler, Ordered {

    private final RequestAudiences audiences;

    AudienceEvents(RequestAudiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Every one may be about a request; what it is about stands in its data. */
    @Override
    public boolean handles(String type) {
        return !type.startsWith("liaison.directory.");
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        Map<UUID, Audience> named = new LinkedHashMap<>();
        events.forEach(event -> {
            JsonNode requestId = event.data().path("requestId");
            if (requestId.isString()) {
                named.merge(UUID.fromString(requestId.stringValue()), named(event.data()), Audience::and);
            }
        });
        return audiences.admitAll(named);
    }

    private static Audience named(JsonNode data) {
        Set<String> people = new LinkedHashSet<>(texts(data.path("audience").path("people")));
        data.path("notify").forEach(told -> people.addAll(texts(told.path("person"))));
        return new Audience(List.copyOf(people), texts(data.path("audience").path("departments")));
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.stringValue());
        }
        return node.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }
}
