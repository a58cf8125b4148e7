package io.liaison.archive.retrospective.web;

import io.liaison.archive.retrospective.application.ContributeToRetrospective;
import io.liaison.archive.retrospective.application.FileRetrospective;
import io.liaison.archive.retrospective.application.ReadRetrospective;
import io.liaison.archive.retrospective.application.SignRetrospective;
import io.liaison.archive.retrospective.application.SummariseRetrospective;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/archive/retrospectives/{requestId}")
class RetrospectiveController {

    private final ReadRetrospective read;
    private final ContributeToRetrospective contribute;
    private final SummariseRetrospective summarise;
    private final SignRetrospective sign;
    private final FileRetrospective file;

    RetrospectiveController(
            ReadRetrospective read,
            ContributeToRetrospective contribute,
            SummariseRetrospective summarise,
            SignRetrospective sign,
            FileRetrospective file) {
        this.read = read;
        this.contribute = contribute;
        this.summarise = summarise;
        this.sign = sign;
        this.file = file;
    }

    @GetMapping
    Mono<ResponseEntity<RetrospectiveView>> read(Actor actor, @PathVariable UUID requestId) {
        return read.read(actor, requestId).map(RetrospectiveController::answer);
    }

    @PutMapping("/contributions/{department}")
    Mono<ResponseEntity<RetrospectiveView>> contribute(
            Actor actor,
            @PathVariable UUID requestId,
            @PathVariable @Size(max = 40) String department,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ContributionBody body) {
        return contribute
                .contribute(actor, requestId, department, body.points(), EntityVersion.required(ifMatch))
                .map(after -> answer(read.forReader(actor, after)));
    }

    @PutMapping("/summary")
    Mono<ResponseEntity<RetrospectiveView>> summarise(
            Actor actor,
            @PathVariable UUID requestId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SummaryBody body) {
        return summarise
                .summarise(actor, requestId, body.words(), EntityVersion.required(ifMatch))
                .map(after -> answer(read.forReader(actor, after)));
    }

    @PostMapping("/signature")
    Mono<ResponseEntity<RetrospectiveView>> sign(
            Actor actor,
            @PathVariable UUID requestId,
            @Valid @RequestBody(required = false) @Nullable SignatureBody body) {
        return sign.sign(actor, requestId, body == null ? null : body.missingReason())
                .map(after -> answer(read.forReader(actor, after)));
    }

    @PostMapping("/completion")
    Mono<ResponseEntity<RetrospectiveView>> file(Actor actor, @PathVariable UUID requestId) {
        return file.file(actor, requestId).map(after -> answer(read.forReader(actor, after)));
    }

    private static ResponseEntity<RetrospectiveView> answer(ReadRetrospective.Read found) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.tag(found.retrospective().version()))
                .body(RetrospectiveView.of(found));
    }
}
