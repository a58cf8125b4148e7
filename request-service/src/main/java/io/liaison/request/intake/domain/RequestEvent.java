package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a request. Others are told of it by messages of their own form. */
public sealed interface RequestEvent {

    /** Who did it; absent when a deadline did. */
    @Nullable
    ActedBy by();

    Instant at();

    /** Calls the method that is for this kind of event. */
    <T> T accept(Visitor<T> visitor);

    /** One method per kind of event, so that nobody who must know them all forgets one. */
    interface Visitor<T> {

        T submitted(Submitted event);

        T signed(Signed event);

        T returned(Returned event);

        T rejected(Rejected event);

        T dispatched(Dispatched event);

        T objected(Objected event);

        T confirmationOverdue(ConfirmationOverdue event);

        T confirmed(Confirmed event);

        T withdrawn(Withdrawn event);

        T messagePosted(MessagePosted event);

        T liaisonChanged(LiaisonChanged event);
    }

    /** The small facts the audit trail keeps of it. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /**
     * A form was handed in.
     *
     * @param signatureLapsed whether the signature fell that a former version had
     */
    record Submitted(ActedBy by, Instant at, int version, boolean resubmission, boolean signatureLapsed)
            implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.submitted(this);
        }

        @Override
        public Map<String, String> facts() {
            String shown = String.valueOf(version);
            return signatureLapsed ? Map.of("version", shown, "signatureLapsed", "true") : Map.of("version", shown);
        }
    }

    record Signed(ActedBy by, Instant at, int version) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.signed(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("signedVersion", String.valueOf(version));
        }
    }

    record Returned(ActedBy by, Instant at, String reason, List<FieldReason> fields) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.returned(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    record Rejected(ActedBy by, Instant at, String reason) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.rejected(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    record Dispatched(ActedBy by, Instant at, Round round) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.dispatched(this);
        }

        @Override
        public Map<String, String> facts() {
            String lead = round.leadDepartment();
            String reason = round.reason();
            return reason == null ? Map.of("leadDepartment", lead) : Map.of("leadDepartment", lead, "reason", reason);
        }
    }

    record Objected(ActedBy by, Instant at, int round, String grounds) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.objected(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("grounds", grounds);
        }
    }

    /** The lead's head let another 24 hours pass without an answer. */
    record ConfirmationOverdue(Instant at, int round, String leadDepartment, int count) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.confirmationOverdue(this);
        }

        @Override
        public @Nullable ActedBy by() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("leadDepartment", leadDepartment, "count", String.valueOf(count));
        }
    }

    record Confirmed(ActedBy by, Instant at, String leadDepartment) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.confirmed(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("leadDepartment", leadDepartment);
        }
    }

    record Withdrawn(ActedBy by, Instant at, String reason) implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.withdrawn(this);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /**
     * Something was said about the request, or said otherwise.
     *
     * @param named those it mentions for the first time
     */
    record MessagePosted(ActedBy by, Instant at, Posted message, List<String> named) implements RequestEvent {

        /**
         * The message.
         *
         * @param author in whose name it was written
         * @param edition counts its edits
         * @param editedAt when its text was last changed
         */
        public record Posted(
                UUID id,
                String author,
                String text,
                List<String> mentions,
                Instant postedAt,
                int edition,
                @Nullable Instant editedAt) {}

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.messagePosted(this);
        }
    }

    /** A department that takes part in the request has another liaison. */
    record LiaisonChanged(ActedBy by, Instant at, String department, String formerLiaison, String liaison)
            implements RequestEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.liaisonChanged(this);
        }
    }
}
