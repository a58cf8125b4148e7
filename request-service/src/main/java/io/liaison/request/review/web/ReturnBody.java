package io.liaison.request.review.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.intake.domain.FieldReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request goes back, as a whole and per field. */
record ReturnBody(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 100) List<@NotNull @Valid FieldBody> fields) {

    /** Why one field has to be mended. */
    record FieldBody(
            @NotBlank @Size(max = 128) String field,
            @NotBlank @Size(max = 1000) String reason) {}

    String cleaned() {
        return FreeText.of(reason);
    }

    List<FieldReason> fieldReasons() {
        return fields == null
                ? List.of()
                : fields.stream()
                        .map(field -> new FieldReason(field.field(), FreeText.of(field.reason())))
                        .toList();
    }
}
