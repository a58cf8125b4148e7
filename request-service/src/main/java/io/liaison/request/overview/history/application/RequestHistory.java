package io.liaison.request.overview.history.application;

import io.liaison.request.intake.domain.Request;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A request with everything that was put on record of it. */
public interface RequestHistory {

    /**
     * One act on record.
     *
     * @param toState the state it led to, where it concerns the state
     * @param revision revision of the request after it; absent where it did not change the request, and for what was
     *     recorded before revisions were kept
     * @param undo the merge patch that takes it back
     */
    record RecordedAct(
            String act,
            String person,
            @Nullable String onBehalfOf,
            Instant at,
            @Nullable String toState,
            @Nullable Long revision,
            @Nullable String undo) {}

    /**
     * The request of now and its acts, the newest first.
     */
    record Recorded(Request request, List<RecordedAct> acts) {
        public Recorded {
            acts = List.copyOf(acts);
        }
    }

    /** Both as of one and the same moment. */
    Mono<Recorded> of(UUID requestId);
}
