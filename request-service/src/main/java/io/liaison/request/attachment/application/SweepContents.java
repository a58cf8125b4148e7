package io.liaison.request.attachment.application;

import io.liaison.request.attachment.application.Contents.Swept;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Removes content that no request, no kept version of one, and no file of a deliverable or a message refers to: uploads
 * that were refused at their end, files taken out again, drafts thrown away. Runs in every instance; each piece of content is looked at by one of them.
 */
@Component
public class SweepContents {

    private static final Logger log = LoggerFactory.getLogger(SweepContents.class);
    private static final String EVERY = "${liaison.attachments.sweep.every}";

    private final Contents contents;
    private final FileStore files;
    private final AttachmentProperties.Sweep settings;
    private final Clock clock;

    SweepContents(Contents contents, FileStore files, AttachmentProperties properties, Clock clock) {
        this.contents = contents;
        this.files = files;
        this.settings = properties.sweep();
        this.clock = clock;
    }

    /** How many pieces of content are gone. */
    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    public Mono<Long> sweep() {
        return Mono.fromSupplier(() -> clock.instant().minus(settings.grace()))
                .flatMap(this::sweep)
                .doOnNext(SweepContents::report);
    }

    private Mono<Long> sweep(Instant before) {
        return files.dropReceived(before).then(removeUnreferred(before));
    }

    private Mono<Long> removeUnreferred(Instant before) {
        return Mono.defer(() -> contents.sweepNext(before, clock.instant(), files::delete))
                .repeatWhen(rounds -> rounds.takeWhile(found -> found > 0))
                .filter(Swept.REMOVED::equals)
                .count();
    }

    private static void report(long removed) {
        if (removed > 0) {
            log.info("Removed {} files that nothing refers to", removed);
        }
    }
}
