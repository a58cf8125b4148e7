package io.liaison.request.attachment.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Request;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Attaches a file (functional.md, section 2): its content is stored first, under its digest and outside any
 * transaction, then its name joins the request. Sending it again changes nothing.
 */
@Component
public class AttachFile {

    /** A file and the version of the request it now belongs to. */
    public record AttachedFile(Attachment file, long requestVersion) {}

    private final AttachmentAccess access;
    private final ContentIntake intake;
    private final AttachmentProperties properties;

    AttachFile(AttachmentAccess access, ContentIntake intake, AttachmentProperties properties) {
        this.access = access;
        this.intake = intake;
        this.properties = properties;
    }

    /**
     * Takes content in and attaches it. Where the request was submitted, or filled by others, while the content was on
     * its way, that is refused; the content then belongs to nobody and is swept.
     *
     * @param declaredSize in bytes, negative where the caller doesn't say
     */
    public Mono<AttachedFile> attach(UUID id, Actor actor, String name, long declaredSize, Flux<DataBuffer> content) {
        return access.toAttach(id, actor)
                .map(request -> limit(request, declaredSize))
                .flatMap(limit -> intake.take(name, limit.apply(content)))
                .flatMap(file -> access.attach(id, actor, file, Mono.empty())
                        .map(request -> new AttachedFile(file, request.version())));
    }

    public Mono<Request> detach(UUID id, Actor actor, String sha256) {
        return access.detach(id, actor, sha256);
    }

    private ContentLimit limit(Request request, long declaredSize) {
        ContentLimit limit = new ContentLimit(properties.limits(), request);
        limit.require(declaredSize);
        return limit;
    }
}
