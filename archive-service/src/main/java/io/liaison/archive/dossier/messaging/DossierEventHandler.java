package io.liaison.archive.dossier.messaging;

import io.liaison.archive.dossier.application.CanonicalJson;
import io.liaison.archive.dossier.application.EntryDocuments;
import io.liaison.archive.dossier.application.FileEvent;
import io.liaison.archive.dossier.domain.Arrival;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.platform.messaging.consume.BatchEventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Every event about a request goes into its dossier, but for those that only say something about the archive itself or
 * about notices: they are no part of the request, and sealing one would bring the next.
 */
@Component
@Order(0)
class DossierEventHandler implements BatchEventHandler {

    private final FileEvent fileEvent;
    private final CanonicalJson json;
    private final EntryDocuments documents;

    DossierEventHandler(FileEvent fileEvent, CanonicalJson json, EntryDocuments documents) {
        this.fileEvent = fileEvent;
        this.json = json;
        this.documents = documents;
    }

    @Override
    public boolean handles(String type) {
        return type.startsWith("liaison.request.")
                || type.startsWith("liaison.planning.")
                || type.startsWith("liaison.tracking.")
                || type.startsWith("liaison.archive.retrospective-");
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        return Mono.defer(() -> fileEvent.file(events.stream()
                .map(event -> new FileEvent.Filing(entry(event), arrival(event)))
                .toList()));
    }

    private Entry entry(ReceivedEvent event) {
        JsonNode data = event.data();
        Entry unsigned = new Entry(
                event.id(),
                UUID.fromString(data.required("requestId").asString()),
                event.topic(),
                event.type(),
                event.time().truncatedTo(ChronoUnit.MICROS),
                text(data.path("by"), "person"),
                text(data.path("by"), "onBehalfOf"),
                json.text(data),
                "",
                null,
                null);
        return new Entry(
                unsigned.eventId(),
                unsigned.requestId(),
                unsigned.topic(),
                unsigned.type(),
                unsigned.time(),
                unsigned.person(),
                unsigned.onBehalfOf(),
                unsigned.data(),
                documents.digest(unsigned),
                null,
                null);
    }

    private static Arrival arrival(ReceivedEvent event) {
        JsonNode data = event.data();
        return new Arrival(
                event.type(),
                text(data, "number"),
                text(data, "title"),
                text(data.path("form"), "type"),
                event.time().truncatedTo(ChronoUnit.MICROS));
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
