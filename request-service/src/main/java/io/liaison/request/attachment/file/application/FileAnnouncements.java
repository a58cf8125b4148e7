package io.liaison.request.attachment.file.application;

import io.liaison.request.attachment.file.domain.RequestFile;
import reactor.core.publisher.Mono;

/** Tells other services of files they may take, in the running transaction. */
public interface FileAnnouncements {

    Mono<Void> stored(RequestFile file);

    /** That a file is no longer to be taken. */
    Mono<Void> dropped(RequestFile file);
}
