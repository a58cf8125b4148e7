package io.liaison.request.overview.duty.messaging;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Round;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event of another service with what is known of its request.
 *
 * @param planSubmitted whether a plan was ever handed in for the request
 */
record Report(ReceivedEvent event, Request request, boolean planSubmitted, Directory directory, JsonMapper json) {

    /** An event that does not say what its contract promises. */
    static final class BrokenPromise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private BrokenPromise(ReceivedEvent event, @Nullable Throwable cause) {
            super(event.type() + " " + event.id() + " lacks what its contract promises", cause);
        }
    }

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

    /**
     * The event as a record of what is needed of it.
     *
     * @throws BrokenPromise when it lacks something of that
     */
    <T extends Record> T as(Class<T> kind) {
        try {
            T read = json.treeToValue(event.data(), kind);
            if (Stream.of(kind.getRecordComponents()).allMatch(component -> isThere(component, read))) {
                return read;
            }
        } catch (JacksonException unreadable) {
            throw new BrokenPromise(event, unreadable);
        }
        throw new BrokenPromise(event, null);
    }

    private static boolean isThere(RecordComponent component, Record read) {
        try {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getAccessor().invoke(read) != null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
