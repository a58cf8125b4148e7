package io.liaison.archive.retrospective.messaging;

import io.liaison.archive.retrospective.application.OpenRetrospective;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A completed request opens its retrospective. After its dossier has taken the event in. */
@Component
@Order(1)
class CompletionHandler implements EventHandler {

    static final String COMPLETED = "liaison.tracking.request-completed.v1";

    /** The fields that are needed of the event. */
    record Completed(
            UUID requestId,
            String number,
            String title,
            Instant completedAt,
            String leadDepartment,
            @Nullable List<String> departments) {}

    private final OpenRetrospective openRetrospective;
    private final JsonMapper json;

    CompletionHandler(OpenRetrospective openRetrospective, JsonMapper json) {
        this.openRetrospective = openRetrospective;
        this.json = json;
    }

    @Override
    public boolean handles(String type) {
        return COMPLETED.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return Mono.fromSupplier(() -> completion(json.treeToValue(event.data(), Completed.class)))
                .flatMap(openRetrospective::open);
    }

    private static OpenRetrospective.Completion completion(Completed completed) {
        List<String> departments = completed.departments();
        return new OpenRetrospective.Completion(
                completed.requestId(),
                completed.number(),
                completed.title(),
                completed.leadDepartment(),
                departments == null ? List.of() : departments,
                completed.completedAt());
    }
}
