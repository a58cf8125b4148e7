package io.liaison.request.attachment.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import java.util.List;
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

    private final RequestAccess access;
    private final RequestChanges changes;
    private final FileStore files;
    private final DirectorySource directory;

    AttachFile(RequestAccess access, RequestChanges changes, FileStore files, DirectorySource directory) {
        this.access = access;
        this.changes = changes;
        this.files = files;
        this.directory = directory;
    }

    public Mono<AttachedFile> attach(UUID id, Actor actor, String name, Flux<DataBuffer> content) {
        return access.toRead(id, actor)
                .doOnNext(request -> requireOpen(request, actor))
                .then(Mono.defer(() -> files.store(content)))
                .map(stored -> new Attachment(name, stored.size(), stored.sha256(), stored.mediaType()))
                .flatMap(attachment ->
                        add(id, actor, attachment).map(request -> new AttachedFile(attachment, request.version())));
    }

    public Mono<Request> detach(UUID id, Actor actor, String sha256) {
        return changes.apply(id, actor, Act.ATTACH, (request, by) -> new Change(request.detach(sha256), List.of()));
    }

    /** Before a byte is taken; checked again when the content is there. */
    private void requireOpen(Request request, Actor actor) {
        ActPolicy.require(Act.ATTACH, actor, request, directory.current());
        request.require(Act.ATTACH);
    }

    private Mono<Request> add(UUID id, Actor actor, Attachment attachment) {
        return changes.apply(id, actor, Act.ATTACH, (request, by) -> new Change(request.attach(attachment), List.of()));
    }
}
