package io.liaison.platform.messaging.deadline;

import io.liaison.platform.messaging.RunningTransaction;
import java.time.Clock;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps deadlines in the caller's transaction. */
final class StoredDeadlines implements Deadlines {

    private final DeadlineStore store;
    private final Clock clock;

    StoredDeadlines(DeadlineStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Mono<Void> schedule(Deadline deadline) {
        return RunningTransaction.required().then(Mono.defer(() -> store.upsert(deadline, clock.instant())));
    }

    @Override
    public Mono<Void> cancel(String kind, String subject) {
        return RunningTransaction.required().then(Mono.defer(() -> store.cancel(kind, subject, clock.instant())));
    }

    @Override
    public Mono<Void> cancelGroup(String group) {
        return RunningTransaction.required().then(Mono.defer(() -> store.cancelGroup(group, clock.instant())));
    }

    @Override
    public Mono<Void> scheduleForGroupsOf(Collection<String> kinds, String kind) {
        return RunningTransaction.required()
                .then(Mono.defer(() -> store.upsertForGroupsOf(kinds, kind, clock.instant())));
    }

    @Override
    public Flux<Deadline> open(String group) {
        return store.open(group);
    }
}
