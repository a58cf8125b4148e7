package io.liaison.platform.deadletter;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.consume.DeadLetters;
import io.liaison.platform.messaging.consume.DeadLetters.Operator;
import io.liaison.platform.messaging.consume.DeadLetters.Replay;
import io.liaison.platform.messaging.consume.DeadLetters.Replay.Outcome;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessResourceException;
import reactor.core.publisher.Mono;

/** An administrator has a dead letter tried again. */
final class ReplayDeadLetter {

    private static final Logger log = LoggerFactory.getLogger(ReplayDeadLetter.class);

    private static final int LONGEST_REASON = 300;

    private final DeadLetters deadLetters;
    private final DirectorySource directory;

    ReplayDeadLetter(DeadLetters deadLetters, DirectorySource directory) {
        this.deadLetters = deadLetters;
        this.directory = directory;
    }

    /**
     * Tries it.
     *
     * @return DONE or DONE_BEFORE
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN; NOT_FOUND; or CONFLICT where it failed again, with the
     *     error's own words as {@code cause}
     */
    Mono<Outcome> now(Actor actor, UUID id) {
        return Mono.fromSupplier(() -> Administrators.require(actor, directory.current()))
                .flatMap(by -> tried(by, id))
                .flatMap(ReplayDeadLetter::outcome);
    }

    private Mono<Replay> tried(ActedBy by, UUID id) {
        return deadLetters
                .replay(id, new Operator(by.person(), by.onBehalfOf()))
                .onErrorMap(failure -> notNow(id, failure));
    }

    /** Said to be for now, whatever it was that could not be reached or was in the way. */
    private static Throwable notNow(UUID id, Throwable failure) {
        log.warn("dead letter {} can't be tried now", id, failure);
        return new TransientDataAccessResourceException("dead letter " + id + " can't be tried now");
    }

    private static Mono<Outcome> outcome(Replay replay) {
        return switch (replay.outcome()) {
            case DONE, DONE_BEFORE -> Mono.just(replay.outcome());
            case UNKNOWN -> Mono.error(RuleViolation.notFound("no-such-dead-letter"));
            case FAILED_AGAIN -> Mono.error(failedAgain(String.valueOf(replay.cause())));
        };
    }

    private static RuleViolation failedAgain(String cause) {
        String reason = cause.length() <= LONGEST_REASON ? cause : cause.substring(0, LONGEST_REASON) + "…";
        return RuleViolation.conflict("dead-letter-failed-again", reason).with("cause", cause);
    }
}
