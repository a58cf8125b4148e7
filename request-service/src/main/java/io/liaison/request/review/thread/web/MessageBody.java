package io.liaison.request.review.thread.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.calls.FreeText;
import io.liaison.request.review.thread.domain.Message;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says about a request. */
record MessageBody(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 64) String> mentions) {

    /** What is left of it without control characters, which must be something. */
    Message.Wording wording() {
        String cleaned = FreeText.of(text);
        if (cleaned.isEmpty()) {
            throw RuleViolation.invalid(FieldViolation.of("text", "text.empty"));
        }
        return new Message.Wording(cleaned, mentions == null ? List.of() : mentions);
    }
}
