package io.liaison.archive.dossier.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the review record: from the first submission until the lead department has confirmed.
 *
 * @param version the version submitted or signed
 * @param leadDepartment to whom it was dispatched
 * @param reason why it was returned, rejected, dispatched otherwise than proposed, objected to or withdrawn
 * @param fields what was to be mended
 */
public record ReviewStep(
        Kind kind,
        Act act,
        @Nullable Integer version,
        @Nullable String leadDepartment,
        @Nullable String reason,
        List<FieldRemark> fields) {

    /** What is to be mended in one field of the form. */
    public record FieldRemark(
            @Nullable String field, @Nullable String reason) {}

    /** What was done. */
    public enum Kind {
        SUBMITTED,
        SIGNED,
        RETURNED,
        REJECTED,
        DISPATCHED,
        OBJECTED,
        CONFIRMED,
        WITHDRAWN
    }
}
