package io.liaison.tracking.progress.application;

import io.liaison.tracking.progress.domain.ProgressUpdate;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where progress updates are kept. */
public interface ProgressUpdates {

    Mono<Void> add(ProgressUpdate update);

    Mono<ProgressUpdate> find(UUID taskId, int sequence);

    /** The newest updates of a task, newest first. */
    Flux<ProgressUpdate> latest(UUID taskId, int limit);

    /** Stores the review of an update. */
    Mono<Void> review(ProgressUpdate update);
}
