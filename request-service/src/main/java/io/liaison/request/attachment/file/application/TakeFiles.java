package io.liaison.request.attachment.file.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Marks the files that a deliverable or a message took: from then on they stay, for all who see the request. */
@Component
public class TakeFiles {

    private static final Logger log = LoggerFactory.getLogger(TakeFiles.class);

    private final RequestFiles files;
    private final Clock clock;

    TakeFiles(RequestFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Joins the running transaction. */
    public Mono<Void> take(UUID requestId, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.empty();
        }
        return files.take(requestId, ids, clock.instant())
                .doOnNext(found -> report(requestId, ids, found))
                .then();
    }

    private static void report(UUID requestId, List<UUID> ids, long found) {
        if (found < ids.size()) {
            log.error("Request {} refers to {}, of which {} are there", requestId, ids, found);
        }
    }
}
