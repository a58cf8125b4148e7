package io.liaison.request.attachment.file.application;

import io.liaison.request.attachment.application.AttachmentProperties;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Drops files that neither a deliverable nor a message took in time, and forgets them much later: that something did
 * take one may still be on its way. Their content goes by the sweep of content.
 */
@Component
public class SweepFiles {

    private static final Logger log = LoggerFactory.getLogger(SweepFiles.class);
    private static final String EVERY = "${liaison.attachments.sweep.every}";

    private final RequestFiles files;
    private final DropFile dropping;
    private final AttachmentProperties properties;
    private final Clock clock;

    SweepFiles(RequestFiles files, DropFile dropping, AttachmentProperties properties, Clock clock) {
        this.files = files;
        this.dropping = dropping;
        this.properties = properties;
        this.clock = clock;
    }

    /** How many files were dropped. */
    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    public Mono<Long> sweep() {
        return Mono.fromSupplier(clock::instant).flatMap(this::sweep).doOnNext(SweepFiles::report);
    }

    private Mono<Long> sweep(Instant now) {
        return Mono.defer(() -> dropping.dropExpired(now))
                .filter(dropped -> dropped > 0)
                .repeatWhen(rounds -> rounds.takeWhile(found -> found > 0))
                .reduce(0L, Long::sum)
                .flatMap(dropped -> files.forgetDropped(
                                now.minus(properties.beside().forgetAfter()))
                        .thenReturn(dropped));
    }

    private static void report(long dropped) {
        if (dropped > 0) {
            log.info("Dropped {} files that nothing took", dropped);
        }
    }
}
