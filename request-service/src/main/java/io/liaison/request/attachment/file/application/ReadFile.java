package io.liaison.request.attachment.file.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.application.ReadAttachment.FileContent;
import io.liaison.request.attachment.file.domain.RequestFile;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Attachment;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands out a file of a deliverable or a message to those who may see the request; before, to its uploader only. */
@Component
public class ReadFile {

    private final RequestAccess access;
    private final RequestFiles files;
    private final FileStore store;

    ReadFile(RequestAccess access, RequestFiles files, FileStore store) {
        this.access = access;
        this.files = files;
        this.store = store;
    }

    public Mono<FileContent> read(UUID requestId, UUID id, Actor actor) {
        return access.toRead(requestId, actor)
                .then(Mono.defer(() -> files.find(requestId, id)))
                .filter(file -> file.isOpenTo(actor.person()))
                .map(RequestFile::content)
                .map(this::content)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("attachment-unknown")));
    }

    private FileContent content(Attachment file) {
        return new FileContent(file, (from, length) -> store.read(file.sha256(), from, length));
    }
}
