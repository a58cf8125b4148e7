package io.liaison.request.intake.messaging;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form 1 as messages carry it. */
record FormData(
        @Nullable RequestType type,
        String title,
        String background,
        String goal,
        String raisingDepartment,
        String initiator,
        String contact,
        List<String> departments,
        List<AskData> asks,
        @Nullable LocalDate wishedCompletion,
        @Nullable Priority priority,
        @Nullable String resourceKind,
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
        return new FormData(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                request.origin().raisingDepartment(),
                request.origin().initiator(),
                form.contact(),
                form.departments(),
                form.asks().stream().map(AskData::of).toList(),
                form.wishedCompletion(),
                form.priority(),
                form.resourceKind(),
                request.attachments().stream().map(AttachmentData::of).toList());
    }
}
