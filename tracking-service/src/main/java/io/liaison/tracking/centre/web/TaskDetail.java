package io.liaison.tracking.centre.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import io.liaison.tracking.centre.application.ReadingTask.Detail;
import io.liaison.tracking.deliverable.domain.Deliverable;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task with its whole story.
 *
 * @param acts open to the caller now
 * @param urgeAgainAt when the caller, having urged today, may urge again
 */
record TaskDetail(
        @JsonUnwrapped TaskSummary task,
        @Nullable RiskView risk,
        List<UpdateView> updates,
        List<DeliverableView> deliverables,
        List<RoundView> acceptanceRounds,
        List<AlertView> alerts,
        List<String> acts,
        @Nullable Instant urgeAgainAt) {

    static TaskDetail of(Detail detail) {
        return new TaskDetail(
                TaskSummary.of(detail.listed()),
                RiskView.of(detail.listed().task().risk()),
                detail.updates().stream().map(UpdateView::of).toList(),
                detail.deliverables().stream().map(DeliverableView::of).toList(),
                detail.rounds().stream().map(RoundView::of).toList(),
                detail.alerts().stream().map(AlertView::of).toList(),
                detail.acts(),
                detail.urgeAgainAt());
    }

    record SignatureView(String person, @Nullable String onBehalfOf, Instant at) {

        static SignatureView of(Signature signature) {
            return new SignatureView(signature.person(), signature.onBehalfOf(), signature.at());
        }
    }

    record RiskView(String reason, LocalDate expectedFinish) {

        static @Nullable RiskView of(@Nullable Risk risk) {
            return risk == null ? null : new RiskView(risk.reason(), risk.expectedFinish());
        }
    }

    record UpdateView(
            int sequence,
            String state,
            int percent,
            String workDone,
            @Nullable String openProblems,
            @Nullable String waitingOn,
            @Nullable RiskView risk,
            LocalDate plannedStart,
            LocalDate plannedFinish,
            Instant reportedAt,
            SignatureView signature,
            @Nullable SignatureView review) {

        static UpdateView of(ProgressUpdate update) {
            Signature review = update.reviewed();
            return new UpdateView(
                    update.sequence(),
                    update.state().name(),
                    update.form().percent(),
                    update.form().workDone(),
                    update.form().openProblems(),
                    update.form().waitingOn(),
                    RiskView.of(update.form().risk()),
                    update.plannedStart(),
                    update.plannedFinish(),
                    update.signed().at(),
                    SignatureView.of(update.signed()),
                    review == null ? null : SignatureView.of(review));
        }
    }

    record FileView(
            @Nullable UUID id,
            String name,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String mediaType) {}

    record DeliverableView(int round, String text, List<FileView> files, SignatureView signature) {

        static DeliverableView of(Deliverable deliverable) {
            return new DeliverableView(
                    deliverable.round(),
                    deliverable.text(),
                    deliverable.files().stream()
                            .map(file ->
                                    new FileView(file.id(), file.name(), file.size(), file.sha256(), file.mediaType()))
                            .toList(),
                    SignatureView.of(deliverable.signed()));
        }
    }

    /** A point as it was found; without a criterion it is about the result as a whole. */
    record PointView(
            @Nullable String criterion,
            boolean met,
            @Nullable String fault) {}

    record RoundView(int round, boolean accepted, List<PointView> points, SignatureView signature) {

        static RoundView of(AcceptanceRound round) {
            return new RoundView(
                    round.round(),
                    round.accepted(),
                    round.points().stream()
                            .map(point -> new PointView(point.criterion(), point.met(), point.fault()))
                            .toList(),
                    SignatureView.of(round.signed()));
        }
    }
}
