package io.liaison.request.attachment.file.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.request.attachment.file.application.FileAnnouncements;
import io.liaison.request.attachment.file.domain.FilePurpose;
import io.liaison.request.attachment.file.domain.RequestFile;
import io.liaison.request.intake.domain.Attachment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Files on {@code liaison.request}, in order with what happens to the request they belong to. Of a type of their own:
 * that a file lies ready tells nobody anything and is in no dossier; that something took it does.
 */
@Component
class FileAnnouncer implements FileAnnouncements {

    private static final String TOPIC = "liaison.request";

    /** Who uploaded a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record By(String person, @Nullable String onBehalfOf) {}

    /** A file that may be taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stored(
            UUID requestId,
            By by,
            UUID fileId,
            FilePurpose purpose,
            @Nullable UUID taskId,
            String name,
            long size,
            String sha256,
            String mediaType,
            Instant takeBy) {}

    /** A file that may be taken no more. */
    record Dropped(UUID requestId, UUID fileId) {}

    private final Outbox outbox;

    FileAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> stored(RequestFile file) {
        Attachment content = file.content();
        ActedBy by = file.storedBy();
        Stored data = new Stored(
                file.requestId(),
                new By(by.person(), by.onBehalfOf()),
                file.id(),
                file.use().purpose(),
                file.use().task(),
                content.name(),
                content.size(),
                content.sha256(),
                content.mediaType(),
                file.takeBy());
        return append(file, "liaison.file.stored.v1", data);
    }

    @Override
    public Mono<Void> dropped(RequestFile file) {
        return append(file, "liaison.file.dropped.v1", new Dropped(file.requestId(), file.id()));
    }

    private Mono<Void> append(RequestFile file, String type, Object data) {
        return outbox.append(new OutgoingEvent(
                TOPIC, file.requestId().toString(), type, file.id().toString(), data));
    }
}
