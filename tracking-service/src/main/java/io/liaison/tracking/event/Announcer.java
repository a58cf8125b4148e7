package io.liaison.tracking.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Leaves facts for publishing on {@code liaison.tracking}, and lets those who are told of them see the request. */
@Component
public class Announcer {

    static final String TOPIC = "liaison.tracking";

    private final Outbox outbox;
    private final RequestAudiences audiences;

    Announcer(Outbox outbox, RequestAudiences audiences) {
        this.outbox = outbox;
        this.audiences = audiences;
    }

    /** What every event about a request tells, with the fact's own fields beside it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID requestId,
            String number,
            String title,
            @Nullable By by,
            @JsonProperty("notify") List<Notify> told,
            Audience audience,
            @JsonUnwrapped Fact fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record By(String person, @Nullable String onBehalfOf) {}

    /** Joins the running transaction; the facts are published in the order given. */
    public Mono<Void> announce(Board board, @Nullable ActedBy by, List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return Mono.empty();
        }
        Audience audience = new Audience(people(board), board.request().allDepartments());
        List<OutgoingEvent> events = announcements.stream()
                .map(announcement -> event(board.request(), by, audience, announcement))
                .toList();
        return audiences
                .admit(board.request().id(), admitted(audience, announcements))
                .then(Mono.defer(() -> outbox.append(events)));
    }

    private static List<String> people(Board board) {
        Set<String> people = new LinkedHashSet<>(board.owners());
        people.add(board.request().initiator());
        return List.copyOf(people);
    }

    private static Audience admitted(Audience audience, List<Announcement> announcements) {
        Set<String> people = new LinkedHashSet<>(audience.people());
        announcements.stream()
                .flatMap(announcement -> announcement.told().stream())
                .map(Notify::person)
                .forEach(people::add);
        return new Audience(List.copyOf(people), audience.departments());
    }

    private static OutgoingEvent event(
            TrackedRequest request, @Nullable ActedBy by, Audience audience, Announcement announcement) {
        Told told = new Told(
                request.id(),
                request.number(),
                request.title(),
                by == null ? null : new By(by.person(), by.onBehalfOf()),
                announcement.told(),
                audience,
                announcement.fact());
        return new OutgoingEvent(
                TOPIC, request.id().toString(), announcement.fact().type(), request.number(), told);
    }
}
