package io.liaison.platform.directory.audience;

import io.liaison.platform.directory.acting.Actor;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Who may see which request. Fed by the service's own commands and by every event it receives: an event's
 * {@code audience} and everybody in its {@code notify} list may see the request from then on.
 */
public interface RequestAudiences {

    /** Lets people and departments see the request; joins the running transaction. */
    Mono<Void> admit(UUID requestId, Audience audience);

    /** Lets people and departments see each of these requests; joins the running transaction. */
    Mono<Void> admitAll(Map<UUID, Audience> audiences);

    /** Whether the person, or somebody the person stands for, may see the request. Administrators see all. */
    Mono<Boolean> maySee(Actor actor, UUID requestId);

    /**
     * Completes when the person may see the request.
     *
     * @throws io.liaison.platform.rule.RuleViolation (in the Mono) of kind NOT_FOUND otherwise: nobody else learns that
     *     it exists
     */
    Mono<Void> requireVisible(Actor actor, UUID requestId);

    /**
     * Condition for a list query, to be put behind {@code where} or {@code and}: true for the rows whose
     * {@code requestIdColumn} the actor may see. Uses the bind names {@code audiencePeople} and
     * {@code audienceDepartments} (text arrays), given by {@link #bindsFor}; {@code true} for administrators.
     */
    String condition(Actor actor, String requestIdColumn);

    /** The values to bind for {@link #condition}; empty for administrators. */
    Map<String, Object> bindsFor(Actor actor);
}
