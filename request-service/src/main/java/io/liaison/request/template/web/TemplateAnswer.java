package io.liaison.request.template.web;

import io.liaison.request.calls.FormAnswer;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.template.domain.FormTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template with its form.
 *
 * @param writtenOn the day the form was written, from which its dates are counted
 * @param version as in the {@code ETag} header
 */
record TemplateAnswer(UUID id, String name, FormAnswer form, LocalDate writtenOn, Instant savedAt, long version) {

    /** A template as lists show it. */
    record Summary(UUID id, String name, @Nullable RequestType type, String title, Instant savedAt, long version) {

        private static Summary of(FormTemplate template) {
            return new Summary(
                    template.id(),
                    template.name(),
                    template.content().form().type(),
                    template.content().form().title(),
                    template.savedAt(),
                    template.version());
        }
    }

    /** All templates of the caller, by name. */
    record All(List<Summary> items) {
        static All of(List<FormTemplate> templates) {
            return new All(templates.stream().map(Summary::of).toList());
        }
    }

    static TemplateAnswer of(FormTemplate template) {
        return new TemplateAnswer(
                template.id(),
                template.name(),
                FormAnswer.of(template.content().form()),
                template.content().writtenOn(),
                template.savedAt(),
                template.version());
    }
}
