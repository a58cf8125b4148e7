package io.liaison.platform.directory.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The files that lie ready to be taken, as {@code liaison.file.*} events tell. Taking joins the running transaction, and
 * is refused as a whole where one of the files is not there: not announced here yet, dropped, over its time, or of
 * another use.
 */
public interface StoredFiles {

    /**
     * Takes files for a deliverable of a task; those that an earlier deliverable of it took may be handed in again.
     *
     * @return the files in the order of the ids, each once; an error of kind CONFLICT where one is not there
     */
    Mono<List<StoredFile>> takeForTask(UUID requestId, UUID task, List<UUID> ids, Instant now);

    /**
     * Takes files for a message. Each may be taken once, by who uploaded it.
     *
     * @return as {@link #takeForTask}
     */
    Mono<List<StoredFile>> takeForMessage(UUID requestId, String uploader, List<UUID> ids, Instant now);
}
