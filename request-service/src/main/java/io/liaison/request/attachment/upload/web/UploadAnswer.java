package io.liaison.request.attachment.upload.web;

import io.liaison.request.attachment.upload.domain.Upload;
import java.time.Instant;
import java.util.UUID;

/**
 * An upload that was begun, for people who read along; clients of the protocol look at the headers.
 *
 * @param size of the whole file in bytes
 * @param received how many of them are here
 */
record UploadAnswer(UUID id, String name, long size, long received, Instant expiresAt) {

    static UploadAnswer of(Upload upload) {
        return new UploadAnswer(upload.id(), upload.name(), upload.size(), upload.received(), upload.expiresAt());
    }
}
