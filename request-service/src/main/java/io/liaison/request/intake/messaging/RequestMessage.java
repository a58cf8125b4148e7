package io.liaison.request.intake.messaging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages on {@code liaison.request}; the schemas in {@code contracts/schemas} describe them. */
sealed interface RequestMessage {

    /** CloudEvents type. */
    @JsonIgnore
    String type();

    record Submitted(
            @JsonUnwrapped Head head,
            int version,
            LocalDate raisedOn,
            boolean resubmission,
            boolean signatureLapsed,
            FormData form)
            implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.submitted.v1";
        }
    }

    record Signed(@JsonUnwrapped Head head, int version) implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.signed.v1";
        }
    }

    record FieldReasonData(String field, String reason) {}

    record Returned(@JsonUnwrapped Head head, String reason, List<FieldReasonData> fields) implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.returned.v1";
        }
    }

    record Rejected(@JsonUnwrapped Head head, String reason) implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.rejected.v1";
        }
    }

    record Dispatched(
            @JsonUnwrapped Head head,
            int round,
            String leadDepartment,
            String leadHead,
            @Nullable String reason,
            Instant confirmBy)
            implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.dispatched.v1";
        }
    }

    record Objected(@JsonUnwrapped Head head, int round, String grounds) implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.objected.v1";
        }
    }

    record ConfirmationOverdue(@JsonUnwrapped Head head, int round, String leadDepartment, int count)
            implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.confirmation-overdue.v1";
        }
    }

    record Confirmed(
            @JsonUnwrapped Head head,
            String leadDepartment,
            String leadHead,
            String raisingDepartmentHead,
            FormData form)
            implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.confirmed.v1";
        }
    }

    record Withdrawn(@JsonUnwrapped Head head, String reason) implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.withdrawn.v1";
        }
    }

    record MessagePosted(
            @JsonUnwrapped Head head,
            UUID messageId,
            String author,
            String text,
            List<String> mentions,
            Instant postedAt,
            int edition,
            @Nullable Instant editedAt)
            implements RequestMessage {

        @Override
        public String type() {
            return "liaison.request.message-posted.v1";
        }
    }

    record LiaisonChanged(@JsonUnwrapped Head head, String department, String formerLiaison, String liaison)
            implements RequestMessage {
        @Override
        public String type() {
            return "liaison.request.liaison-changed.v1";
        }
    }
}
