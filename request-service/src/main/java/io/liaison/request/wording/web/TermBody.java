package io.liaison.request.wording.web;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.TermPattern;
import io.liaison.request.calls.FreeText;
import io.liaison.request.wording.domain.TermContent;
import io.liaison.request.wording.domain.TermKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an administrator wants it.
 *
 * @param language language tag of the list
 * @param text words as they are written, with at most one {@code *} for 1 to 24 characters of the same clause
 * @param severity {@code UNCLEAR} unless it says {@code HINT}; absent for an exception
 * @param mending what could stand in place of a vague word, {@code {date}} for a date; absent for an exception
 */
record TermBody(
        @NotNull @Pattern(regexp = Languages.TAGS) String language,
        @NotNull TermKind kind,
        @NotNull @Size(min = 1, max = TermPattern.LONGEST) String text,
        @Nullable Severity severity,
        @Nullable @Size(max = 200) String mending) {

    TermContent content() {
        return new TermContent(Languages.of(language), kind, FreeText.of(text), severity, FreeText.of(mending));
    }
}
