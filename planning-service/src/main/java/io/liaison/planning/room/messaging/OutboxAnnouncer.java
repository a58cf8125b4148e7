package io.liaison.planning.room.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Announcer;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts as events of {@code liaison.planning} and lets those they concern see the request. */
@Component
class OutboxAnnouncer implements Announcer {

    private static final String TOPIC = "liaison.planning";

    /** What every event about a request says. */
    record About(
            UUID requestId,
            @Nullable String number,
            String title,
            @Nullable By by,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    private final Outbox outbox;
    private final RequestAudiences audiences;
    private final JsonMapper mapper;

    OutboxAnnouncer(Outbox outbox, RequestAudiences audiences, JsonMapper mapper) {
        this.outbox = outbox;
        this.audiences = audiences;
        this.mapper = mapper;
    }

    @Override
    public Mono<Void> announce(Announcement announcement) {
        Room room = announcement.room();
        return audiences
                .admit(room.requestId(), admitted(announcement))
                .then(Mono.defer(() -> outbox.append(event(announcement, room))));
    }

    private static Audience admitted(Announcement announcement) {
        Set<String> people = new LinkedHashSet<>(announcement.audience().people());
        announcement.told().forEach(one -> people.add(one.person()));
        return new Audience(List.copyOf(people), announcement.audience().departments());
    }

    private OutgoingEvent event(Announcement announcement, Room room) {
        String number = room.request().number();
        return new OutgoingEvent(
                TOPIC,
                room.requestId().toString(),
                TOPIC + "." + announcement.type() + ".v1",
                number == null ? room.requestId().toString() : number,
                data(announcement, room));
    }

    private ObjectNode data(Announcement announcement, Room room) {
        About about = new About(
                room.requestId(),
                room.request().number(),
                room.request().title(),
                announcement.by(),
                announcement.told(),
                announcement.audience());
        ObjectNode data = mapper.valueToTree(about);
        ObjectNode facts = mapper.valueToTree(announcement.facts());
        data.setAll(facts);
        return data;
    }
}
