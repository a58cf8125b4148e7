package io.liaison.request.attachment.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.file.application.ReadFile;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of deliverables and messages, going out as attachments do; they come in as uploads with a purpose. */
@RestController
@RequestMapping("/api/requests/{id}/files")
class FileController {

    private final ReadFile reading;

    FileController(ReadFile reading) {
        this.reading = reading;
    }

    @GetMapping("/{fileId}")
    Mono<ResponseEntity<Flux<DataBuffer>>> read(
            Actor actor, @PathVariable UUID id, @PathVariable UUID fileId, ServerHttpRequest call) {
        return reading.read(id, fileId, actor).map(found -> Download.answer(found, call.getHeaders()));
    }
}
