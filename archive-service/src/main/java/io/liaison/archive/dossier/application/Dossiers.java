package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The dossiers' own records. */
public interface Dossiers {

    /** The dossier, made where there is none, and held against everybody else until the transaction ends. */
    default Mono<Dossier> lock(UUID requestId) {
        return lock(Set.of(requestId)).mapNotNull(held -> held.get(requestId));
    }

    /** The dossiers of several requests, made and held like one; held in one order, so that nobody waits in a circle. */
    Mono<Map<UUID, Dossier>> lock(Set<UUID> requestIds);

    default Mono<Void> save(Dossier dossier) {
        return save(List.of(dossier));
    }

    Mono<Void> save(Collection<Dossier> dossiers);

    Mono<Dossier> byNumber(String number);

    Mono<Dossier> byRequest(UUID requestId);

    /** The sealed dossiers an actor may see, the one sealed last first. */
    Flux<Dossier> sealed(Actor actor, DossierFilter filter, @Nullable Cursor after, int limit);
}
