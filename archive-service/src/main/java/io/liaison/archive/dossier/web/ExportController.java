package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.ExportDossier;
import io.liaison.platform.directory.acting.Actor;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class ExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ExportDossier exportDossier;

    ExportController(ExportDossier exportDossier) {
        this.exportDossier = exportDossier;
    }

    @GetMapping("/api/archive/dossiers/{number}/export")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(Actor actor, @PathVariable @Size(max = 40) String number) {
        return exportDossier.export(actor, number).map(ExportController::answer);
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(ExportDossier.Export export) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(export.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(export.bytes().map(DefaultDataBufferFactory.sharedInstance::wrap));
    }
}
