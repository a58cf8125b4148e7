package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.overview.export.application.ExportRequest;
import io.liaison.request.overview.export.application.ExportRequest.Exported;
import io.liaison.request.overview.export.application.ExportSection;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as one JSON document, written as it is read: {@code format}, {@code exportedAt}, {@code request} as it is
 * shown, then one list per section. A document that broke off is no JSON, so nobody takes it for whole.
 */
@RestController
class ExportController {

    private static final String FORMAT = "liaison.request-export.v1";

    private final ExportRequest exporting;
    private final FindingTexts texts;
    private final JsonMapper json;

    ExportController(ExportRequest exporting, FindingTexts texts, JsonMapper json) {
        this.exporting = exporting;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping(path = "/api/requests/{id}/export", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Flux<DataBuffer>>> export(Actor actor, @PathVariable UUID id, Locale language) {
        return exporting
                .export(id, actor)
                .map(exported -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(exported))
                        .body(document(exported, actor, language).map(ExportController::bytes)));
    }

    private Flux<String> document(Exported exported, Actor actor, Locale language) {
        Flux<String> sections = Flux.fromIterable(exported.sections())
                .concatMap(section -> list(section, exported, actor, language), 1);
        return Flux.concat(Mono.just(head(exported, language)), sections, Mono.just("}\n"));
    }

    private String head(Exported exported, Locale language) {
        RequestAnswer request = RequestAnswer.of(
                exported.shown(), texts.in(language, exported.shown().findings()));
        return "{\"format\":\"" + FORMAT + "\",\"exportedAt\":" + json.writeValueAsString(exported.at())
                + ",\"request\":" + json.writeValueAsString(request);
    }

    private Flux<String> list(ExportSection section, Exported exported, Actor actor, Locale language) {
        Flux<String> entries = section.entries(exported.shown().request(), actor, language)
                .map(json::writeValueAsString)
                .index((index, entry) -> index == 0 ? entry : "," + entry);
        return Flux.concat(Mono.just(",\"" + section.name() + "\":["), entries, Mono.just("]"));
    }

    private static String disposition(Exported exported) {
        String name = exported.shown().request().number().orElse("draft");
        return ContentDisposition.attachment().filename(name + ".json").build().toString();
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
