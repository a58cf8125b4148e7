package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The signature of the raising department's head (發起部門負責人簽字). It stands for what was signed: once the form says
 * something else it stands for nothing.
 *
 * @param version the version of the form that was signed
 * @param content digest of what was signed, by {@link SignedContent}; absent for signatures of the time when they stood
 *     for the request whatever became of its form, which they go on to do
 */
public record Signature(
        ActedBy by, Instant at, int version, @Nullable String content) {

    static Signature of(ActedBy by, Instant at, int version, Request request) {
        return new Signature(by, at, version, SignedContent.digest(request.form(), request.attachments()));
    }

    /** Whether it stands for the form a request has now. */
    public boolean covers(Request request) {
        return content == null || content.equals(SignedContent.digest(request.form(), request.attachments()));
    }
}
