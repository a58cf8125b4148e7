package io.liaison.request.attachment.file.application;

import io.liaison.request.attachment.file.domain.FileLimits.Total;
import io.liaison.request.attachment.file.domain.RequestFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where it is kept which files were handed in beside the form. */
public interface RequestFiles {

    Mono<Void> add(RequestFile file);

    Mono<RequestFile> find(UUID requestId, UUID id);

    /** All files of a request that are not dropped. */
    Mono<Total> total(UUID requestId);

    /**
     * Marks files as taken, also such as were dropped meanwhile.
     *
     * @return how many of them are there
     */
    Mono<Long> take(UUID requestId, List<UUID> ids, Instant now);

    /** Drops a file that nothing has taken; empty where there is none. */
    Mono<RequestFile> drop(UUID requestId, UUID id, Instant now);

    /** Drops files whose time to be taken is over, each by one caller only. */
    Flux<RequestFile> dropExpired(Instant now);

    /** Forgets what was dropped before an instant and not taken since. */
    Mono<Long> forgetDropped(Instant before);
}
