package io.liaison.request.attachment.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.application.KeptVersion;
import io.liaison.request.review.application.RequestVersions;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands out a file of a request, also one of a former version, to those who may see the request. */
@Component
public class ReadAttachment {

    /** A file and the way to its content. */
    public record FileContent(Attachment file, Content content) {}

    /** Content of a file, read when it is asked for. */
    @FunctionalInterface
    public interface Content {

        /** The bytes from a first one on, counted from 0. */
        Flux<DataBuffer> read(long from, long length);
    }

    private final RequestAccess access;
    private final RequestVersions versions;
    private final FileStore files;

    ReadAttachment(RequestAccess access, RequestVersions versions, FileStore files) {
        this.access = access;
        this.versions = versions;
        this.files = files;
    }

    public Mono<FileContent> read(UUID id, Actor actor, String sha256) {
        return access.toRead(id, actor)
                .flatMapMany(this::filesOf)
                .filter(file -> file.sha256().equals(sha256))
                .next()
                .map(file -> new FileContent(file, (from, length) -> files.read(file.sha256(), from, length)))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("attachment-unknown")));
    }

    private Flux<Attachment> filesOf(Request request) {
        return Flux.fromIterable(request.attachments())
                .concatWith(versions.of(request.id()).concatMapIterable(KeptVersion::attachments));
    }
}
