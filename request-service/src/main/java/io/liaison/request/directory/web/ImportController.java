package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.application.ImportDirectory;
import io.liaison.request.directory.csv.CsvFile;
import io.liaison.request.directory.domain.ImportChoices;
import io.liaison.request.directory.domain.ImportChoices.Absent;
import io.liaison.request.directory.domain.ImportChoices.Faults;
import io.liaison.request.directory.domain.ImportFile;
import io.liaison.request.directory.domain.ImportFile.Kind;
import io.liaison.request.directory.domain.ImportPlan;
import io.liaison.request.permission.domain.Right;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * People and departments from CSV files: one file as the body, or both as parts {@code departments} and {@code people}
 * of a form. Carried out as often as one likes, the same files change nothing the second time.
 */
@RestController
@RequestMapping("/api/directory/import")
class ImportController {

    private static final String CSV = "text/csv";

    private final ImportDirectory importing;
    private final DirectorySource directory;
    private final DirectoryTexts texts;
    private final ImportProperties limits;

    ImportController(
            ImportDirectory importing, DirectorySource directory, DirectoryTexts texts, ImportProperties limits) {
        this.importing = importing;
        this.directory = directory;
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * Imports.
     *
     * @param file what the body holds, where it is one file
     * @param dryRun whether it is only to be said what would change; so unless the call says otherwise
     */
    @PostMapping(consumes = {CSV, MediaType.MULTIPART_FORM_DATA_VALUE})
    Mono<ImportAnswer> importFiles(
            Actor actor,
            @RequestParam(required = false) @Nullable Kind file,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "REPORT") Absent absent,
            @RequestParam(defaultValue = "REFUSE_ALL") Faults faults,
            ServerWebExchange call,
            Locale language) {
        return permitted(actor)
                .thenMany(Flux.defer(() -> files(call, file)))
                .collectList()
                .flatMap(files -> run(actor, files, dryRun, new ImportChoices(absent, faults)))
                .map(plan -> ImportAnswer.of(plan, !dryRun, texts, language));
    }

    /** Before anything is read. */
    private Mono<Void> permitted(Actor actor) {
        return Mono.fromRunnable(() -> Right.CHANGE_DIRECTORY.require(actor, directory.current()));
    }

    private Flux<ImportFile> files(ServerWebExchange call, @Nullable Kind file) {
        MediaType type = call.getRequest().getHeaders().getContentType();
        if (type != null && type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return call.getMultipartData().flatMapMany(this::files);
        }
        return file == null
                ? Flux.error(RuleViolation.invalid(FieldViolation.of("file", "import.file.none")))
                : read(file, call.getRequest().getBody()).flux();
    }

    private Flux<ImportFile> files(MultiValueMap<String, Part> parts) {
        List<Kind> given = Stream.of(Kind.values())
                .filter(kind -> parts.containsKey(part(kind)))
                .toList();
        return given.isEmpty()
                ? Flux.error(RuleViolation.invalid(FieldViolation.of("people", "import.file.none")))
                : Flux.fromIterable(given)
                        .concatMap(kind -> Flux.fromIterable(parts.getOrDefault(part(kind), List.of()))
                                .next()
                                .flatMap(found -> read(kind, found.content())));
    }

    private static String part(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Mono<ImportFile> read(Kind kind, Flux<DataBuffer> content) {
        return DataBufferUtils.join(content, (int) limits.maxSize().toBytes())
                .map(ImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .map(read -> CsvFile.read(kind, read));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<ImportPlan> run(Actor actor, List<ImportFile> files, boolean dryRun, ImportChoices choices) {
        return dryRun ? importing.rehearse(actor, files, choices) : importing.run(actor, files, choices);
    }
}
