package io.liaison.request.intake.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form 1 as the initiator sends it. Everything may be missing in a draft; the submission demands it. */
record FormBody(
        @Nullable RequestType type,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 5000) String background,
        @Nullable @Size(max = 5000) String goal,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 32) String> departments,
        @Nullable @Size(max = 100) List<@NotNull @Valid AskBody> asks,
        @Nullable LocalDate wishedCompletion,
        @Nullable Priority priority,
        @Nullable @Size(max = 64) String resourceKind) {

    /** One ask. */
    record AskBody(
            @Nullable @Size(max = 32) String department,
            @Nullable @Size(max = 2000) String what,
            @Nullable @Size(max = 1000) String measure,
            @Nullable LocalDate by) {

        private Ask ask() {
            return new Ask(FreeText.of(department), FreeText.of(what), FreeText.of(measure), by);
        }
    }

    RequestForm form() {
        return new RequestForm(
                type,
                FreeText.of(title),
                FreeText.of(background),
                FreeText.of(goal),
                FreeText.of(contact),
                departments == null
                        ? List.of()
                        : departments.stream().distinct().toList(),
                asks == null ? List.of() : asks.stream().map(AskBody::ask).toList(),
                wishedCompletion,
                priority,
                FreeText.orNull(resourceKind));
    }
}
