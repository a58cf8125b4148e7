package io.liaison.request.intake.messaging;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import io.liaison.request.intake.messaging.ParticularsData.IssueData;
import io.liaison.request.intake.messaging.ParticularsData.ProcessData;
import io.liaison.request.intake.messaging.ParticularsData.ResourceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Form 1 as messages carry it.
 *
 * @param resourceKind the kind of {@code resource} once more, for those who read it here before that was told
 */
record FormData(
        @Nullable RequestType type,
        String title,
        String background,
        String goal,
        String raisingDepartment,
        String initiator,
        String contact,
        List<String> departments,
        String otherParties,
        List<AskData> asks,
        @Nullable LocalDate wishedCompletion,
        String completionNote,
        @Nullable Priority priority,
        @Nullable String resourceKind,
        @Nullable ResourceData resource,
        @Nullable IssueData issue,
        @Nullable ProcessData process,
        List<AttachmentData> attachments) {

    record AskData(
            String department,
            String what,
            String measure,
            @Nullable LocalDate by) {
        private static AskData of(Ask ask) {
            return new AskData(ask.department(), ask.what(), ask.measure(), ask.by());
        }
    }

    record AttachmentData(String name, long size, String sha256, String mediaType) {
        private static AttachmentData of(Attachment file) {
            return new AttachmentData(file.name(), file.size(), file.sha256(), file.mediaType());
        }
    }

    static FormData of(Request request) {
        RequestForm form = request.form();
        Optional<ResourceParticulars> resource = form.particulars(ResourceParticulars.class);
        return new FormData(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                request.origin().raisingDepartment(),
                request.origin().initiator(),
                form.contact(),
                form.departments(),
                form.otherParties(),
                form.asks().stream().map(AskData::of).toList(),
                form.wishedCompletion(),
                form.completionNote(),
                form.priority(),
                resource.map(ResourceParticulars::kind).orElse(null),
                resource.map(ResourceData::of).orElse(null),
                form.particulars(IssueParticulars.class).map(IssueData::of).orElse(null),
                form.particulars(ProcessParticulars.class).map(ProcessData::of).orElse(null),
                request.attachments().stream().map(AttachmentData::of).toList());
    }
}
