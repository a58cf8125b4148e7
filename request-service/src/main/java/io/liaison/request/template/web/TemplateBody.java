package io.liaison.request.template.web;

import io.liaison.request.calls.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is to be.
 *
 * @param request the request whose form it takes from now on; absent to keep the form it has
 */
record TemplateBody(
        @NotBlank @Size(max = 80) String name, @Nullable UUID request) {

    String cleaned() {
        return FreeText.of(name);
    }
}
