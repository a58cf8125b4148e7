package io.liaison.request.overview.duty.messaging;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Round;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event of another service with what is known of its request.
 *
 * @param planSubmitted whether a plan was ever handed in for the request
 */
record Report(ReceivedEvent event, Request request, boolean planSubmitted, Directory directory, JsonMapper json) {

    /** Somebody told. */
    record Told(
            String person, @Nullable String act, @Nullable Instant dueAt) {}

    /** The event's name without service and version, such as {@code plan-submitted}. */
    String name() {
        String type = event.type();
        return type.substring(type.indexOf('.', "liaison.".length()) + 1, type.lastIndexOf('.'));
    }

    /** Whom the event tells, what it asks of them and until when. */
    List<Told> told() {
        return List.of(json.treeToValue(event.data().path("notify"), Told[].class));
    }

    /** The deadline the event names to somebody. */
    @Nullable
    Instant toldDueAt() {
        return told().stream()
                .map(Told::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    <T extends Record> T as(Class<T> kind) {
        return json.treeToValue(event.data(), kind);
    }

    UUID requestId() {
        return request.id();
    }

    Instant time() {
        return event.time();
    }

    String lead() {
        return request.lead().map(Round::leadDepartment).orElse(request.origin().raisingDepartment());
    }
}
