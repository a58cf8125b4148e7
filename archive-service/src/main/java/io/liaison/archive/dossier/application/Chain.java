package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Evidence;
import io.liaison.archive.dossier.domain.Seal;
import io.liaison.archive.dossier.domain.Volume;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The one chain of all sealed volumes. */
public interface Chain {

    /**
     * Adds a volume at the end. Only one transaction at a time can; the others wait until it ends.
     *
     * @param next makes the volume from the seal at the end; from null for the first of all
     */
    Mono<Volume> append(Function<@Nullable Seal, Volume> next);

    /** The volumes of a dossier, by number. */
    Flux<Volume> volumes(UUID requestId);

    /** The volumes of a dossier with what their neighbours in the chain say. */
    Flux<Evidence.Link> links(UUID requestId);
}
