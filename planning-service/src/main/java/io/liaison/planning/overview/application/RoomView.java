package io.liaison.planning.overview.application;

import io.liaison.planning.approval.application.PlanVersionView;
import io.liaison.planning.approval.domain.PointOfDispute;
import io.liaison.planning.feedback.application.DependencyView;
import io.liaison.planning.feedback.application.FeedbackView;
import io.liaison.planning.meeting.application.MeetingView;
import io.liaison.planning.room.domain.RoomState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole room as one person sees it.
 *
 * @param departments whose heads answer a plan, the lead first
 * @param consulted departments that feedback needs something of although the request doesn't involve them
 * @param acts names of the acts open to the caller now
 * @param actsOn for acts on one thing among several: which thing
 */
public record RoomView(
        UUID requestId,
        @Nullable String number,
        String title,
        String type,
        RoomState state,
        String leadDepartment,
        @Nullable String leadHead,
        String raisingDepartment,
        String initiator,
        LocalDate wishedCompletion,
        List<String> departments,
        List<String> consulted,
        List<String> participants,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        List<FeedbackView> feedback,
        List<DependencyView> dependencies,
        List<MeetingView> meetings,
        PlanSummary plan,
        List<String> acts,
        List<ActOn> actsOn) {

    /**
     * Where the plan stands.
     *
     * @param draftVersion version of the working draft, 0 while there is none
     * @param dueAt until when the first version is due
     * @param inForce number of the approved version
     * @param latest the version submitted last
     * @param points what second coordination is about
     */
    public record PlanSummary(
            long draftVersion,
            @Nullable Instant dueAt,
            @Nullable Integer inForce,
            @Nullable PlanVersionView latest,
            List<PointOfDispute> points) {}

    /** An act that is open on one thing: a feedback form, a dependency, a meeting, or a department (its form, its answer). */
    public record ActOn(String act, String subject) {}
}
