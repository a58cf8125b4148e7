package io.liaison.platform.web.idempotency;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Forgets keys that nobody repeats any more. */
final class IdempotencyCleanUp {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyCleanUp.class);
    private static final String EVERY = "${liaison.web.idempotency.clean-up-every}";

    private final IdempotencyRecords records;
    private final Duration keep;

    IdempotencyCleanUp(IdempotencyRecords records, Duration keep) {
        this.records = records;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    Mono<Long> deleteOld() {
        return records.deleteOlderThan(keep).doOnNext(IdempotencyCleanUp::report);
    }

    private static void report(long deleted) {
        log.debug("Forgot {} idempotency keys", deleted);
    }
}
