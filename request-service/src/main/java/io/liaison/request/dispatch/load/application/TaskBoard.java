package io.liaison.request.dispatch.load.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The tasks of all departments as other services report them. What is older than what is known changes nothing, so that
 * reports may arrive twice and, of different services, in any order. Joins the running transaction.
 */
public interface TaskBoard {

    /** A plan version says which department does which task. */
    Mono<Void> assigned(UUID requestId, int planVersion, Map<UUID, String> departments);

    /** Tasks were opened, or are no longer to be done. */
    Mono<Void> open(UUID requestId, List<UUID> tasks, boolean open, Instant at);

    /** Nothing of a request is to be done any more. */
    Mono<Void> finished(UUID requestId, Instant at);

    /** A red alert began or ceased to stand. */
    Mono<Void> alert(UUID taskId, String reason, boolean standing, Instant at);
}
