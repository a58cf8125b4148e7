package io.liaison.request.template.web;

import io.liaison.request.calls.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a template is to be called that keeps the form of a request. */
record NewTemplateBody(@NotBlank @Size(max = 80) String name) {

    String cleaned() {
        return FreeText.of(name);
    }
}
