package io.liaison.archive.guide.application;

import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the published guide. Of the dossiers an entry was drawn from, a reader sees those open to him. */
@Component
public class ReadGuide {

    /** A version, the one before it, the sources the reader may know of, and what the reader may do with the guide. */
    public record Read(
            Publication publication, Optional<Publication> former, Set<String> visibleSources, List<String> acts) {}

    private final GuideStore guide;
    private final GuideActs acts;

    ReadGuide(GuideStore guide, GuideActs acts) {
        this.guide = guide;
        this.acts = acts;
    }

    /**
     * Reads a version.
     *
     * @param version which; the newest where null
     */
    public Mono<Read> read(Actor actor, @Nullable Integer version) {
        Mono<Publication> wanted = version == null ? guide.newest() : guide.version(version);
        return wanted.switchIfEmpty(Mono.error(() -> unknown(version)))
                .flatMap(publication -> Mono.zip(former(publication), sources(actor, publication), acts.onGuide(actor))
                        .map(all -> new Read(publication, all.getT1(), all.getT2(), all.getT3())));
    }

    public Flux<Publication> versions(int before, int limit) {
        return guide.versions(before, limit);
    }

    private Mono<Optional<Publication>> former(Publication publication) {
        return guide.version(publication.version() - 1).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Set<String>> sources(Actor actor, Publication publication) {
        List<String> all = publication.entries().stream()
                .flatMap(entry -> entry.text().sources().stream())
                .distinct()
                .toList();
        return guide.visibleDossiers(actor, all).collect(Collectors.toSet());
    }

    private static RuleViolation unknown(@Nullable Integer version) {
        return version == null
                ? RuleViolation.notFound("guide-unpublished")
                : RuleViolation.notFound("guide-version-unknown", version);
    }
}
