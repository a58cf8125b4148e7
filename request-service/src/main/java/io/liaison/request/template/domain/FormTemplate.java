package io.liaison.request.template.domain;

import io.liaison.request.intake.domain.RequestForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A form somebody wants to fill in again, "as last time".
 *
 * @param person whose it is; nobody else sees or uses it
 * @param name unique among the person's templates, in any case
 * @param content the form and the day it was written
 * @param version counts its changes, for {@code ETag} and {@code If-Match}
 */
public record FormTemplate(UUID id, String person, String name, Content content, Instant savedAt, long version) {

    /**
     * A form of the past.
     *
     * @param writtenOn the day its dates are counted from: of its first submission, or on which the draft was begun
     */
    public record Content(RequestForm form, LocalDate writtenOn) {}

    public FormTemplate renamed(String newName, Instant at) {
        return new FormTemplate(id, person, newName, content, at, version);
    }

    public FormTemplate refilled(Content other) {
        return new FormTemplate(id, person, name, other, savedAt, version);
    }
}
