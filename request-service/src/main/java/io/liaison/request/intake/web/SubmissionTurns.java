package io.liaison.request.intake.web;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolBuilder;

/**
 * Lets only a few submissions be under way at once; the others wait for their turn, first come, first served, before
 * they take a connection. They would wait for the number series in the database anyway, and there each of them would be
 * woken by every commit and keep a connection from calls that need no number (decision record 29).
 */
@Component
class SubmissionTurns {

    private final InstrumentedPool<Object> turns;

    SubmissionTurns(IntakeProperties settings) {
        this.turns = PoolBuilder.from(Mono.fromSupplier(Object::new))
                .sizeBetween(0, settings.submissionsAtOnce())
                .buildPool();
    }

    /** The submission, once it is its turn. Whoever goes away while waiting loses the turn and nothing happens. */
    <T> Mono<T> inTurn(Mono<T> submission) {
        return turns.withPoolable(turn -> submission).singleOrEmpty();
    }
}
