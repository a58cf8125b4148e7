package io.liaison.request.attachment.web;

import io.liaison.request.intake.domain.Attachment;

/** A file of a request. */
record AttachmentAnswer(String name, long size, String sha256, String mediaType) {

    static AttachmentAnswer of(Attachment file) {
        return new AttachmentAnswer(file.name(), file.size(), file.sha256(), file.mediaType());
    }
}
