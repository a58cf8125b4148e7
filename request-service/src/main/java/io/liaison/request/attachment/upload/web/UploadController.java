package io.liaison.request.attachment.upload.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.upload.application.BeginUpload;
import io.liaison.request.attachment.upload.application.ContinueUpload;
import io.liaison.request.attachment.upload.application.EndUpload;
import io.liaison.request.attachment.upload.application.FindUpload;
import io.liaison.request.attachment.upload.domain.Upload;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Uploads that survive a broken connection, by the tus protocol 1.0.0 with creation, expiration and termination. Its
 * clients exist for browsers, phones and programs.
 */
@RestController
@RequestMapping("/api/requests/{id}/uploads")
class UploadController {

    private final BeginUpload beginning;
    private final ContinueUpload continuing;
    private final FindUpload finding;
    private final EndUpload ending;
    private final AttachmentProperties properties;

    UploadController(
            BeginUpload beginning,
            ContinueUpload continuing,
            FindUpload finding,
            EndUpload ending,
            AttachmentProperties properties) {
        this.beginning = beginning;
        this.continuing = continuing;
        this.finding = finding;
        this.ending = ending;
        this.properties = properties;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    Mono<ResponseEntity<Void>> describe(@PathVariable UUID id) {
        return Mono.just(ResponseEntity.noContent()
                .header(Tus.RESUMABLE_HEADER, Tus.VERSION)
                .header(Tus.VERSION_HEADER, Tus.VERSION)
                .header(Tus.EXTENSION_HEADER, Tus.EXTENSIONS)
                .header(Tus.MAX_SIZE_HEADER, String.valueOf(properties.maxSize().toBytes()))
                .build());
    }

    @PostMapping
    Mono<ResponseEntity<UploadAnswer>> begin(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = Tus.RESUMABLE_HEADER, required = false) @Nullable String version,
            @RequestHeader(Tus.LENGTH_HEADER) String length,
            @RequestHeader(Tus.METADATA_HEADER) String metadata) {
        Tus.requireVersion(version);
        long size = Tus.bytes(Tus.LENGTH_HEADER, length);
        return beginning
                .begin(id, actor, UploadMetadata.announced(metadata, size))
                .map(upload -> Tus.answer(HttpStatus.CREATED, upload)
                        .location(location(upload))
                        .body(UploadAnswer.of(upload)));
    }

    @RequestMapping(path = "/{uploadId}", method = RequestMethod.HEAD)
    Mono<ResponseEntity<Void>> state(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID uploadId,
            @RequestHeader(name = Tus.RESUMABLE_HEADER, required = false) @Nullable String version) {
        Tus.requireVersion(version);
        return finding.state(id, uploadId, actor)
                .map(upload -> Tus.answer(HttpStatus.OK, upload)
                        .header(Tus.LENGTH_HEADER, String.valueOf(upload.size()))
                        .header(Tus.METADATA_HEADER, upload.metadata())
                        .build());
    }

    @PatchMapping(path = "/{uploadId}", consumes = Tus.CONTENT_TYPE)
    Mono<ResponseEntity<Void>> append(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID uploadId,
            @RequestHeader(name = Tus.RESUMABLE_HEADER, required = false) @Nullable String version,
            @RequestHeader(Tus.OFFSET_HEADER) String offset,
            ServerHttpRequest call) {
        Tus.requireVersion(version);
        long from = Tus.bytes(Tus.OFFSET_HEADER, offset);
        long declared = call.getHeaders().getContentLength();
        return continuing
                .receive(id, uploadId, actor, from, declared, call.getBody())
                .map(upload -> Tus.answer(HttpStatus.NO_CONTENT, upload).build());
    }

    @DeleteMapping("/{uploadId}")
    Mono<ResponseEntity<Void>> end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID uploadId,
            @RequestHeader(name = Tus.RESUMABLE_HEADER, required = false) @Nullable String version) {
        Tus.requireVersion(version);
        return ending.end(id, uploadId, actor)
                .thenReturn(ResponseEntity.noContent()
                        .header(Tus.RESUMABLE_HEADER, Tus.VERSION)
                        .build());
    }

    /** Relative to the host: only the gateway knows by which name it was called. */
    private static URI location(Upload upload) {
        return URI.create("/api/requests/%s/uploads/%s".formatted(upload.requestId(), upload.id()));
    }
}
