package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.audit.AuditEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The operator's view of dead letters: {@code GET} lists them, {@code POST …/<id>} tries one again. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;

    /** Nobody signs in at the management port. */
    private static final DeadLetters.Operator OPERATOR = new DeadLetters.Operator(AuditEntry.SYSTEM, null);

    private final DeadLetters deadLetters;

    DeadLettersEndpoint(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @ReadOperation
    Mono<Map<String, List<DeadLetter>>> newest(@Nullable Integer limit) {
        int wanted = limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, HIGHEST_LIMIT));
        return Flux.concat(newest(DeadLetter.State.WAITING, wanted), newest(DeadLetter.State.REPLAYED, wanted))
                .take(wanted)
                .collectList()
                .map(items -> Map.of("items", items));
    }

    private Flux<DeadLetter> newest(DeadLetter.State state, int limit) {
        return deadLetters.newest(new DeadLetters.Wanted(state, null), null, limit);
    }

    @WriteOperation
    Mono<WebEndpointResponse<Map<String, String>>> replay(@Selector String id) {
        return deadLetters
                .replay(parse(id), OPERATOR)
                .map(DeadLettersEndpoint::answer)
                .onErrorResume(DeadLettersEndpoint::notNow);
    }

    private static WebEndpointResponse<Map<String, String>> answer(DeadLetters.Replay replay) {
        return switch (replay.outcome()) {
            case DONE -> new WebEndpointResponse<>(Map.of("outcome", "replayed"));
            case DONE_BEFORE -> new WebEndpointResponse<>(Map.of("outcome", "replayed before"), 409);
            case UNKNOWN -> new WebEndpointResponse<>(Map.of("outcome", "no such dead letter"), 404);
            case FAILED_AGAIN ->
                new WebEndpointResponse<>(
                        Map.of("outcome", "failed again", "cause", String.valueOf(replay.cause())), 422);
        };
    }

    private static Mono<WebEndpointResponse<Map<String, String>>> notNow(Throwable failure) {
        return Mono.just(new WebEndpointResponse<>(Map.of("outcome", "not now", "cause", failure.toString()), 503));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidEndpointRequestException("not an id", "the id of a dead letter is a UUID", notAnId);
        }
    }
}
