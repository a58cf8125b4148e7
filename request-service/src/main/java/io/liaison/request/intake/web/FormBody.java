package io.liaison.request.intake.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.calls.FreeText;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.web.ParticularsBody.IssueBody;
import io.liaison.request.intake.web.ParticularsBody.ProcessBody;
import io.liaison.request.intake.web.ParticularsBody.ResourceBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Form 1 as the initiator sends it. Everything may be missing in a draft; the submission demands it.
 *
 * @param resource what a resource application adds; refused in a form of another type, and so are the two after it
 */
record FormBody(
        @Nullable RequestType type,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 5000) String background,
        @Nullable @Size(max = 5000) String goal,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 32) String> departments,
        @Nullable @Size(max = 500) String otherParties,
        @Nullable @Size(max = 100) List<@NotNull @Valid AskBody> asks,
        @Nullable LocalDate wishedCompletion,
        @Nullable @Size(max = 200) String completionNote,
        @Nullable Priority priority,
        @Nullable @Valid ResourceBody resource,
        @Nullable @Valid IssueBody issue,
        @Nullable @Valid ProcessBody process) {

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

    /**
     * The form it says.
     *
     * @throws RuleViolation of kind INVALID where it fills in what another type adds
     */
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
                FreeText.of(otherParties),
                asks == null ? List.of() : asks.stream().map(AskBody::ask).toList(),
                wishedCompletion,
                FreeText.of(completionNote),
                priority,
                particulars());
    }

    private @Nullable Particulars particulars() {
        Map<String, Particulars> given = new LinkedHashMap<>();
        if (resource != null) {
            given.put("resource", resource.particulars());
        }
        if (issue != null) {
            given.put("issue", issue.particulars());
        }
        if (process != null) {
            given.put("process", process.particulars());
        }
        List<FieldViolation> strange = given.entrySet().stream()
                .filter(part -> part.getValue().type() != type)
                .map(part -> FieldViolation.of(
                        part.getKey(),
                        "particulars.of-other-type",
                        part.getValue().type()))
                .toList();
        if (!strange.isEmpty()) {
            throw RuleViolation.invalid("validation", strange);
        }
        return given.values().stream().findFirst().orElse(null);
    }
}
