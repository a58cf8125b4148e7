package io.liaison.request.intake.messaging;

import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.request.intake.application.AnnouncementListener;
import io.liaison.request.intake.application.InvolvedPeople;
import io.liaison.request.intake.application.RequestAnnouncements;
import io.liaison.request.intake.application.RequestEventListener;
import io.liaison.request.intake.domain.Notice;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Recipients;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Announces what happened to a request, with who is told and who may see it from now on. */
@Component
class RequestAnnouncer implements RequestEventListener, RequestAnnouncements {

    private static final String TOPIC = "liaison.request";

    private final DirectorySource directory;
    private final RequestAudiences audiences;
    private final InvolvedPeople involved;
    private final Outbox outbox;
    private final List<AnnouncementListener> listeners;

    RequestAnnouncer(
            DirectorySource directory,
            RequestAudiences audiences,
            InvolvedPeople involved,
            Outbox outbox,
            List<AnnouncementListener> listeners) {
        this.directory = directory;
        this.audiences = audiences;
        this.involved = involved;
        this.outbox = outbox;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Mono<Void> on(Request request, RequestEvent event) {
        return event instanceof RequestEvent.Withdrawn
                ? involved.of(request.id()).collectList().flatMap(people -> announce(request, event, people))
                : announce(request, event, List.of());
    }

    private Mono<Void> announce(Request request, RequestEvent event, List<String> told) {
        Announced announced = announced(request, event, directory.current(), told);
        return follow(announced).then(outbox.append(announced.event()));
    }

    /** What is left to be published goes in one piece: it may be thousands of events. */
    @Override
    public Mono<Void> announce(List<Request> requests, RequestEvent event, Directory changed) {
        List<Announced> all = requests.stream()
                .map(request -> announced(request, event, changed, List.of()))
                .toList();
        return outbox.append(all.stream().map(Announced::event).toList())
                .thenMany(Flux.fromIterable(all).concatMap(this::follow))
                .then();
    }

    private record Announced(Request request, Audience audience, Instant at, OutgoingEvent event) {}

    private static Announced announced(Request request, RequestEvent event, Directory current, List<String> told) {
        List<Notice> notices = Recipients.of(event, request, current, told);
        Audience audience = audience(request, notices);
        RequestMessage message =
                event.accept(new RequestMessages(head(request, event, notices, audience), request, current));
        OutgoingEvent outgoing = new OutgoingEvent(
                TOPIC, request.id().toString(), message.type(), request.number().orElse(null), message);
        return new Announced(request, audience, event.at(), outgoing);
    }

    private Mono<Void> follow(Announced announced) {
        UUID id = announced.request().id();
        return audiences
                .admit(id, announced.audience())
                .thenMany(Flux.fromIterable(listeners)
                        .concatMap(listener -> listener.announced(id, announced.at(), announced.event())))
                .then();
    }

    /** Who takes part, and whoever is told: the superior of a breach sees the request as well (section 9). */
    private static Audience audience(Request request, List<Notice> notices) {
        List<String> people = Stream.concat(
                        Stream.of(request.origin().initiator()),
                        notices.stream().map(Notice::person))
                .distinct()
                .toList();
        return new Audience(people, Participants.departments(request));
    }

    private static Head head(Request request, RequestEvent event, List<Notice> notices, Audience audience) {
        return new Head(
                request.id(),
                request.number().orElse(null),
                request.form().title(),
                By.of(event.by()),
                notices.stream().map(Notify::of).toList(),
                new Head.AudienceData(audience.people(), audience.departments()));
    }
}
