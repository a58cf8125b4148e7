package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentAccess;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.file.application.DropFile;
import io.liaison.request.attachment.file.application.FileAccess;
import io.liaison.request.attachment.file.application.KeepFile;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.upload.domain.Upload;
import io.liaison.request.intake.domain.Attachment;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where an upload leads: among the attachments of the form, or among the files handed in beside it. */
@Component
class UploadPlaces {

    private final AttachmentAccess form;
    private final FileAccess beside;
    private final KeepFile keeping;
    private final DropFile dropping;
    private final AttachmentProperties properties;

    UploadPlaces(
            AttachmentAccess form,
            FileAccess beside,
            KeepFile keeping,
            DropFile dropping,
            AttachmentProperties properties) {
        this.form = form;
        this.beside = beside;
        this.keeping = keeping;
        this.dropping = dropping;
        this.properties = properties;
    }

    /** What still fits. */
    @FunctionalInterface
    interface Room {

        /** Refuses, with a violation of kind CONFLICT, so many more files with so many bytes. */
        void require(int files, long bytes);
    }

    /** Completes where the actor may send something for this use now: else 404, 403 or 409. */
    Mono<Void> requireOpen(UUID requestId, Actor actor, FileUse use) {
        return use.isForm()
                ? form.toAttach(requestId, actor).then()
                : beside.toStore(requestId, actor, use).then();
    }

    /** The room there is, the request held until the running transaction ends. */
    Mono<Room> hold(UUID requestId, Actor actor, FileUse use) {
        return use.isForm()
                ? form.toAttachAlone(requestId, actor)
                        .map(request ->
                                (files, bytes) -> properties.limits().require(request.attachments(), files, bytes))
                : keeping.hold(requestId, actor, use)
                        .map(there ->
                                (files, bytes) -> properties.beside().limits().require(there, files, bytes));
    }

    /**
     * Keeps the file of an upload whose content is there.
     *
     * @param besides what else belongs to the same transaction
     */
    Mono<Void> keep(Upload upload, Actor actor, Attachment file, Mono<Void> besides) {
        UUID requestId = upload.requestId();
        return upload.use().isForm()
                ? form.attach(requestId, actor, file, besides).then()
                : keeping.keep(upload.id(), requestId, actor, upload.use(), file, besides)
                        .then();
    }

    /** Takes away what was kept of an upload, where it can be. */
    Mono<Void> drop(Upload upload, Actor actor) {
        return upload.use().isForm() ? Mono.empty() : dropping.drop(upload.requestId(), upload.id(), actor);
    }
}
