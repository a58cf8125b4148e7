package io.liaison.request.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of an act that demands a reason. */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {

    public String cleaned() {
        return FreeText.of(reason);
    }
}
