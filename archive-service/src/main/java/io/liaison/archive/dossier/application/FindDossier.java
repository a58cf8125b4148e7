package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the dossier an actor names; one the actor may not see is as unknown as one that isn't there. */
@Component
class FindDossier {

    private static final int LENGTH_OF_ID = 36;

    private final Dossiers dossiers;
    private final RequestAudiences audiences;

    FindDossier(Dossiers dossiers, RequestAudiences audiences) {
        this.dossiers = dossiers;
        this.audiences = audiences;
    }

    /**
     * Finds.
     *
     * @param name number of the request, or its id
     */
    Mono<Dossier> visible(Actor actor, String name) {
        return named(name)
                .filterWhen(dossier -> audiences.maySee(actor, dossier.requestId()))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("dossier-unknown", name)));
    }

    private Mono<Dossier> named(String name) {
        if (name.length() != LENGTH_OF_ID) {
            return dossiers.byNumber(name);
        }
        try {
            return dossiers.byRequest(UUID.fromString(name));
        } catch (IllegalArgumentException noId) {
            return dossiers.byNumber(name);
        }
    }
}
