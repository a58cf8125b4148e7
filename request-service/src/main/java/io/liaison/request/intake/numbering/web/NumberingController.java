package io.liaison.request.intake.numbering.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.intake.numbering.application.ChangeNumbering;
import io.liaison.request.intake.numbering.application.ReadNumbering;
import io.liaison.request.intake.numbering.application.ReadNumbering.Numbering;
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

    private final ReadNumbering reading;
    private final ChangeNumbering changing;

    NumberingController(ReadNumbering reading, ChangeNumbering changing) {
        this.reading = reading;
        this.changing = changing;
    }

    @GetMapping
    Mono<ResponseEntity<NumberingAnswer>> numbering(Actor actor) {
        return reading.read().map(NumberingController::answered);
    }

    @PutMapping
    Mono<ResponseEntity<NumberingAnswer>> replace(
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NumberingBody body) {
        return changing.replace(actor, EntityVersion.required(ifMatch), body.prefixes())
                .flatMap(reading::with)
                .map(NumberingController::answered);
    }

    private static ResponseEntity<NumberingAnswer> answered(Numbering numbering) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.tag(numbering.prefixes().revision()))
                .body(NumberingAnswer.of(numbering));
    }
}
