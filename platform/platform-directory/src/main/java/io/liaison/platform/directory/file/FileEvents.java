package io.liaison.platform.directory.file;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Follows which files may be taken. */
public final class FileEvents implements EventHandler {

    public static final String STORED = "liaison.file.stored.v1";
    public static final String DROPPED = "liaison.file.dropped.v1";

    /** What is read of a file that may be taken. */
    public record Stored(
            UUID requestId,
            By by,
            UUID fileId,
            String purpose,
            @Nullable UUID taskId,
            String name,
            long size,
            String sha256,
            String mediaType,
            Instant takeBy) {}

    /** Who uploaded it. */
    public record By(String person) {}

    /** What is read of a file that may be taken no more. */
    public record Dropped(UUID fileId) {}

    private final TableOfFiles files;
    private final JsonMapper json;

    FileEvents(TableOfFiles files, JsonMapper json) {
        this.files = files;
        this.json = json;
    }

    @Override
    public boolean handles(String type) {
        return STORED.equals(type) || DROPPED.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return STORED.equals(event.type())
                ? files.add(json.treeToValue(event.data(), Stored.class))
                : files.drop(json.treeToValue(event.data(), Dropped.class).fileId());
    }
}
