package io.liaison.request.attachment.file.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is handed in for.
 *
 * @param task whose deliverable it belongs to; absent for any other purpose
 */
public record FileUse(FilePurpose purpose, @Nullable UUID task) {

    public static final FileUse FORM = new FileUse(FilePurpose.FORM, null);

    /**
     * The use, as a caller named it.
     *
     * @param field by which a refusal calls what the caller sent
     * @throws RuleViolation of kind INVALID when a deliverable lacks its task, or anything else has one
     */
    public static FileUse of(FilePurpose purpose, @Nullable UUID task, String field) {
        if ((purpose == FilePurpose.DELIVERABLE) != (task != null)) {
            throw RuleViolation.invalid(FieldViolation.of(field, "upload.purpose.malformed"));
        }
        return new FileUse(purpose, task);
    }

    public boolean isForm() {
        return purpose == FilePurpose.FORM;
    }
}
