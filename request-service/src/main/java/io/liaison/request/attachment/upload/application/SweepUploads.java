package io.liaison.request.attachment.upload.application;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Forgets uploads that have expired, and segments of which no upload knows: of discarded drafts, of calls that lost a
 * race, of instances that stopped at the wrong moment. An upload is known before its first segment is stored.
 */
@Component
public class SweepUploads {

    private static final Logger log = LoggerFactory.getLogger(SweepUploads.class);
    private static final String EVERY = "${liaison.attachments.sweep.every}";

    private final Uploads uploads;
    private final SegmentStore segments;
    private final Clock clock;

    SweepUploads(Uploads uploads, SegmentStore segments, Clock clock) {
        this.uploads = uploads;
        this.segments = segments;
        this.clock = clock;
    }

    /** How many uploads are gone. */
    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    public Mono<Long> sweep() {
        return Mono.defer(() -> uploads.removeExpired(clock.instant()).then())
                .thenMany(segments.uploads())
                .filterWhen(upload -> uploads.exists(upload).map(known -> !known))
                .concatMap(this::forget)
                .count()
                .doOnNext(SweepUploads::report);
    }

    private Mono<UUID> forget(UUID upload) {
        return segments.delete(upload).thenReturn(upload);
    }

    private static void report(long removed) {
        if (removed > 0) {
            log.info("Removed {} uploads that were never finished", removed);
        }
    }
}
