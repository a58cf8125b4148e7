package io.liaison.request.attachment.file.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.attachment.file.application.TakeFiles;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Which files deliverables and messages took, by what tracking and planning report. */
@Component
class ReportedFiles implements EventHandler {

    static final String DELIVERABLE_SUBMITTED = "liaison.tracking.deliverable-submitted.v1";
    static final String MESSAGE_POSTED = "liaison.planning.message-posted.v1";

    /** What is read of both; older ones have no files, or files without an id. */
    record Taking(UUID requestId, @Nullable List<TakenFile> files) {

        record TakenFile(@Nullable UUID id) {}

        List<UUID> ids() {
            return Stream.ofNullable(files)
                    .flatMap(List::stream)
                    .map(TakenFile::id)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    private static final Set<String> TYPES = Set.of(DELIVERABLE_SUBMITTED, MESSAGE_POSTED);

    private final TakeFiles taking;
    private final JsonMapper json;

    ReportedFiles(TakeFiles taking, JsonMapper json) {
        this.taking = taking;
        this.json = json;
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        Taking read = json.treeToValue(event.data(), Taking.class);
        return taking.take(read.requestId(), read.ids());
    }
}
