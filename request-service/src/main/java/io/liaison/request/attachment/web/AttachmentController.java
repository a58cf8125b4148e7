package io.liaison.request.attachment.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.attachment.application.AttachFile;
import io.liaison.request.attachment.application.AttachFile.AttachedFile;
import io.liaison.request.attachment.application.FileName;
import io.liaison.request.attachment.application.ReadAttachment;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files in and out, streamed. A file goes out as an attachment only, so that no script in it runs in a page. */
@RestController
@RequestMapping("/api/requests/{id}/attachments")
class AttachmentController {

    private final AttachFile attaching;
    private final ReadAttachment reading;
    private final ActCalls calls;

    AttachmentController(AttachFile attaching, ReadAttachment reading, ActCalls calls) {
        this.attaching = attaching;
        this.reading = reading;
        this.calls = calls;
    }

    @PostMapping
    Mono<ResponseEntity<AttachmentAnswer>> attach(
            Actor actor, @PathVariable UUID id, @RequestParam String name, ServerHttpRequest call) {
        return attaching
                .attach(id, actor, FileName.of(name), call.getHeaders().getContentLength(), call.getBody())
                .map(AttachmentController::attached);
    }

    @DeleteMapping("/{sha256}")
    Mono<ResponseEntity<ActAnswer>> detach(Actor actor, @PathVariable UUID id, @PathVariable String sha256) {
        return calls.act(null, actor, "detach:" + id, sha256, attaching.detach(id, actor, sha256));
    }

    @GetMapping("/{sha256}")
    Mono<ResponseEntity<Flux<DataBuffer>>> read(
            Actor actor, @PathVariable UUID id, @PathVariable String sha256, ServerHttpRequest call) {
        return reading.read(id, actor, sha256).map(found -> Download.answer(found, call.getHeaders()));
    }

    private static ResponseEntity<AttachmentAnswer> attached(AttachedFile attached) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(EntityVersion.tag(attached.requestVersion()))
                .body(AttachmentAnswer.of(attached.file()));
    }
}
