package io.liaison.request.review.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.review.application.CompareVersions;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The submitted versions of a request. */
@RestController
@RequestMapping("/api/requests/{id}/versions")
class VersionController {

    private final CompareVersions comparing;

    VersionController(CompareVersions comparing) {
        this.comparing = comparing;
    }

    @GetMapping
    Mono<VersionsAnswer> versions(Actor actor, @PathVariable UUID id) {
        return comparing.compare(id, actor).map(VersionsAnswer::of);
    }

    /** What differs between any two versions. */
    @GetMapping("/difference")
    Mono<DifferenceAnswer> difference(
            Actor actor, @PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        return comparing.between(id, actor, from, to).map(changes -> DifferenceAnswer.of(from, to, changes));
    }
}
