package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.calls.ClaimAnswer;
import io.liaison.request.calls.FindingAnswer;
import io.liaison.request.calls.FormAnswer;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.intake.domain.Signature;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.intake.domain.Verdict;
import io.liaison.request.intake.domain.Withdrawal;
import io.liaison.request.overview.application.ShowRequest.ShownRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request in full.
 *
 * @param state its state in intake
 * @param phase its overall phase
 * @param version version of the form last submitted; 0 while a draft
 * @param revision version of the stored request, as in the {@code ETag} header
 * @param departments those that take part: raising, involved, lead
 * @param findings what the clarity check says of the form
 * @param acknowledged the findings it was submitted in spite of
 * @param acts what the caller may do now
 * @param claim who is looking at it in the review centre
 */
record RequestAnswer(
        UUID id,
        @Nullable String number,
        RequestState state,
        String phase,
        int version,
        long revision,
        String initiator,
        String raisingDepartment,
        Instant createdAt,
        @Nullable LocalDate raisedOn,
        @Nullable Instant submittedAt,
        FormAnswer form,
        List<FileAnswer> attachments,
        List<String> departments,
        @Nullable SignatureAnswer signature,
        @Nullable VerdictAnswer verdict,
        @Nullable String leadDepartment,
        @Nullable String proposedLead,
        List<RoundAnswer> rounds,
        @Nullable WithdrawalAnswer withdrawal,
        List<FindingAnswer> findings,
        List<AcknowledgedAnswer> acknowledged,
        List<String> acts,
        @Nullable ClaimAnswer claim) {

    record ByAnswer(String person, @Nullable String onBehalfOf) {
        static ByAnswer of(ActedBy by) {
            return new ByAnswer(by.person(), by.onBehalfOf());
        }
    }

    record FileAnswer(String name, long size, String sha256, String mediaType) {
        static FileAnswer of(Attachment file) {
            return new FileAnswer(file.name(), file.size(), file.sha256(), file.mediaType());
        }
    }

    /**
     * The signature of the raising department's head.
     *
     * @param version the version of the form that was signed
     * @param standing whether it stands for what the form says now; if not, it falls with the next submission
     */
    record SignatureAnswer(ByAnswer by, Instant at, int version, boolean standing) {
        static @Nullable SignatureAnswer of(Request request) {
            Signature given = request.signature();
            return given == null
                    ? null
                    : new SignatureAnswer(ByAnswer.of(given.by()), given.at(), given.version(), request.signed());
        }
    }

    record FieldReasonAnswer(String field, String reason) {
        static FieldReasonAnswer of(FieldReason given) {
            return new FieldReasonAnswer(given.field(), given.reason());
        }
    }

    record VerdictAnswer(
            Verdict.Outcome outcome, ByAnswer by, Instant at, String reason, List<FieldReasonAnswer> fields) {
        static @Nullable VerdictAnswer of(@Nullable Verdict given) {
            return given == null
                    ? null
                    : new VerdictAnswer(
                            given.outcome(),
                            ByAnswer.of(given.by()),
                            given.at(),
                            given.reason(),
                            given.fields().stream().map(FieldReasonAnswer::of).toList());
        }
    }

    record ReplyAnswer(
            boolean confirmed,
            ByAnswer by,
            Instant at,
            @Nullable String grounds) {
        static @Nullable ReplyAnswer of(Round.@Nullable Answer given) {
            return given == null
                    ? null
                    : new ReplyAnswer(given.grounds() == null, ByAnswer.of(given.by()), given.at(), given.grounds());
        }
    }

    record RoundAnswer(
            int round,
            String leadDepartment,
            String leadHead,
            ByAnswer by,
            Instant at,
            @Nullable String reason,
            Instant confirmBy,
            @Nullable ReplyAnswer answer) {
        static RoundAnswer of(Round round) {
            return new RoundAnswer(
                    round.number(),
                    round.leadDepartment(),
                    round.leadHead(),
                    ByAnswer.of(round.by()),
                    round.at(),
                    round.reason(),
                    round.confirmBy(),
                    ReplyAnswer.of(round.answer()));
        }
    }

    record WithdrawalAnswer(ByAnswer by, Instant at, String reason) {
        static @Nullable WithdrawalAnswer of(@Nullable Withdrawal given) {
            return given == null ? null : new WithdrawalAnswer(ByAnswer.of(given.by()), given.at(), given.reason());
        }
    }

    record AcknowledgedAnswer(String rule, String field) {
        static AcknowledgedAnswer of(Acknowledgement given) {
            return new AcknowledgedAnswer(given.rule(), given.field());
        }
    }

    /** A request of the past: with what it was, and without what could be done with it. */
    static RequestAnswer ofPast(Request request) {
        return of(
                new ShownRequest(
                        request,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Participants.departments(request),
                        Optional.empty()),
                List.of());
    }

    static RequestAnswer of(ShownRequest shown, List<FindingAnswer> findings) {
        Request request = shown.request();
        Submission submission = request.submission();
        return new RequestAnswer(
                request.id(),
                request.number().orElse(null),
                request.state(),
                request.phase(),
                request.formVersion(),
                request.version(),
                request.origin().initiator(),
                request.origin().raisingDepartment(),
                request.origin().createdAt(),
                submission == null ? null : submission.raisedOn(),
                submission == null ? null : submission.at(),
                FormAnswer.of(request.form()),
                request.attachments().stream().map(FileAnswer::of).toList(),
                shown.departments(),
                SignatureAnswer.of(request),
                VerdictAnswer.of(request.verdict()),
                request.lead().map(Round::leadDepartment).orElse(null),
                shown.proposedLead().orElse(null),
                request.rounds().stream().map(RoundAnswer::of).toList(),
                WithdrawalAnswer.of(request.withdrawal()),
                findings,
                submission == null
                        ? List.of()
                        : submission.acknowledged().stream()
                                .map(AcknowledgedAnswer::of)
                                .toList(),
                shown.acts().stream().map(Act::word).toList(),
                shown.claim().map(ClaimAnswer::of).orElse(null));
    }
}
