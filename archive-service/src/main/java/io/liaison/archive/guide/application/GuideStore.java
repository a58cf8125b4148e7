package io.liaison.archive.guide.application;

import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.Actor;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The working set and the published versions. */
public interface GuideStore {

    Mono<Void> add(GuideEntry entry);

    /** Finds an entry and holds it against everybody else until the transaction ends. */
    Mono<GuideEntry> lock(UUID id);

    Mono<Void> save(GuideEntry entry);

    /** The working set, in the order in which entries are published. */
    Flux<GuideEntry> workingSet();

    /** Lets only one transaction at a time publish. */
    Mono<Void> lockPublishing();

    Mono<Void> publish(Publication publication);

    Mono<Publication> newest();

    Mono<Publication> version(int version);

    /** Versions without regard to what they say, the newest first. */
    Flux<Publication> versions(int before, int limit);

    /** Those of some dossier numbers that an actor may see. */
    Flux<String> visibleDossiers(Actor actor, Collection<String> numbers);
}
