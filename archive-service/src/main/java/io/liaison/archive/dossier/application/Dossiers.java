package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The dossiers' own records. */
public interface Dossiers {

    /** The dossier, made where there is none, and held against everybody else until the transaction ends. */
    Mono<Dossier> lock(UUID requestId);

    Mono<Void> save(Dossier dossier);

    Mono<Dossier> byNumber(String number);

    Mono<Dossier> byRequest(UUID requestId);

    /** The sealed dossiers an actor may see, the one sealed last first. */
    Flux<Dossier> sealed(Actor actor, DossierFilter filter, @Nullable Cursor after, int limit);
}
