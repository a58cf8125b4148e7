package io.liaison.request.overview.application;

import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.request.intake.application.AnnouncementListener;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the timeline, from this service's own announcements and from other services' events. */
@Component
public class RecordTimeline implements AnnouncementListener {

    private final Timeline timeline;
    private final JsonMapper json;

    RecordTimeline(Timeline timeline, JsonMapper json) {
        this.timeline = timeline;
        this.json = json;
    }

    @Override
    public Mono<Void> announced(UUID requestId, Instant at, OutgoingEvent event) {
        return record(requestId, event.type(), at, json.valueToTree(event.data()));
    }

    public Mono<Void> record(UUID requestId, String type, Instant at, JsonNode data) {
        TimelineEntry entry =
                new TimelineEntry(type, at, SmallFacts.person(data), SmallFacts.onBehalfOf(data), SmallFacts.of(data));
        return timeline.append(requestId, entry);
    }
}
