package io.liaison.planning.overview.application;

import io.liaison.planning.approval.application.PlanVersionView;
import io.liaison.planning.approval.application.PlanVersions;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.feedback.application.Dependencies;
import io.liaison.planning.feedback.application.DependencyView;
import io.liaison.planning.feedback.application.FeedbackForms;
import io.liaison.planning.feedback.application.FeedbackView;
import io.liaison.planning.meeting.application.MeetingView;
import io.liaison.planning.meeting.application.Meetings;
import io.liaison.planning.overview.application.RoomView.PlanSummary;
import io.liaison.planning.plan.application.WorkingDraft;
import io.liaison.planning.plan.application.WorkingDrafts;
import io.liaison.planning.room.application.PlanDue;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.Closing;
import io.liaison.planning.room.domain.RequestBrief;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.acting.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a room with all that is in it but the discussion, and what the caller may do there. */
@Component
public class ShowingRoom {

    private final RoomAccess access;
    private final FeedbackForms feedback;
    private final Dependencies dependencies;
    private final Meetings meetings;
    private final WorkingDrafts drafts;
    private final PlanVersions versions;
    private final PlanDue planDue;
    private final Clock clock;

    ShowingRoom(
            RoomAccess access,
            FeedbackForms feedback,
            Dependencies dependencies,
            Meetings meetings,
            WorkingDrafts drafts,
            PlanVersions versions,
            PlanDue planDue,
            Clock clock) {
        this.access = access;
        this.feedback = feedback;
        this.dependencies = dependencies;
        this.meetings = meetings;
        this.drafts = drafts;
        this.versions = versions;
        this.planDue = planDue;
        this.clock = clock;
    }

    public Mono<RoomView> show(UUID requestId, Actor actor) {
        return access.visible(actor, requestId)
                .flatMap(this::contents)
                .zipWhen(this::summary)
                .map(found -> view(found.getT1(), found.getT2(), actor));
    }

    private Mono<RoomContents> contents(Room room) {
        UUID id = room.requestId();
        return Mono.zip(
                        feedback.ofRequest(id).collectList(),
                        dependencies.ofRequest(id).collectList(),
                        meetings.ofRequest(id).collectList(),
                        versions.latest(id).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(read -> new RoomContents(room, read.getT1(), read.getT2(), read.getT3(), read.getT4()));
    }

    private Mono<PlanSummary> summary(RoomContents contents) {
        UUID id = contents.room().requestId();
        return Mono.zip(
                        drafts.find(id).map(WorkingDraft::version).defaultIfEmpty(0L),
                        planDue.of(id).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        versions.inForce(id).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(read -> summary(contents, read.getT1(), read.getT2(), read.getT3()));
    }

    private static PlanSummary summary(
            RoomContents contents, long draftVersion, Optional<PlanDue.Due> due, Optional<PlanVersion> inForce) {
        boolean disputed = contents.room().state() == RoomState.SECOND_COORDINATION;
        return new PlanSummary(
                draftVersion,
                due.map(PlanDue.Due::at).orElse(null),
                inForce.map(PlanVersion::number).orElse(null),
                contents.latest().map(PlanVersionView::of).orElse(null),
                contents.latest()
                        .filter(latest -> disputed)
                        .map(PlanVersion::pointsOfDispute)
                        .orElse(List.of()));
    }

    private RoomView view(RoomContents contents, PlanSummary plan, Actor actor) {
        Room room = contents.room();
        RequestBrief request = room.request();
        Closing closing = room.closing();
        RoomRoles roles = access.roles(room);
        OpenActs acts = new OpenActs(contents, roles, actor, clock.instant());
        return new RoomView(
                room.requestId(),
                request.number(),
                request.title(),
                request.type(),
                room.state(),
                room.leadDepartment(),
                roles.leadHeads().stream().findFirst().orElse(null),
                request.raisingDepartment(),
                request.initiator(),
                request.wishedCompletion(),
                room.answering(),
                room.consulted(),
                roles.participants(),
                room.openedAt(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.reason().name(),
                contents.feedback().stream().map(FeedbackView::of).toList(),
                contents.dependencies().stream().map(DependencyView::of).toList(),
                contents.meetings().stream().map(MeetingView::of).toList(),
                plan,
                acts.names(),
                acts.onThings());
    }
}
