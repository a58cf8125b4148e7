package io.liaison.request.intake.numbering.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.intake.numbering.application.ChangeNumbering;
import io.liaison.request.intake.numbering.application.NumberPrefixStore;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How requests are numbered: read by everybody, changed by administrators. */
@RestController
@RequestMapping("/api/numbering")
class NumberingController {

    private final NumberPrefixStore prefixes;
    private final ChangeNumbering changing;

    NumberingController(NumberPrefixStore prefixes, ChangeNumbering changing) {
        this.prefixes = prefixes;
        this.changing = changing;
    }

    @GetMapping
    Mono<ResponseEntity<NumberingAnswer>> numbering(Actor actor) {
        return prefixes.find().map(NumberingController::answered);
    }

    @PutMapping
    Mono<ResponseEntity<NumberingAnswer>> replace(
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NumberingBody body) {
        return changing.replace(actor, EntityVersion.required(ifMatch), body.prefixes())
                .map(NumberingController::answered);
    }

    private static ResponseEntity<NumberingAnswer> answered(NumberPrefixes prefixes) {
        return ResponseEntity.ok().eTag(EntityVersion.tag(prefixes.revision())).body(NumberingAnswer.of(prefixes));
    }
}
