package io.liaison.planning.approval.web;

import io.liaison.planning.approval.application.AnsweringPlan;
import io.liaison.planning.approval.application.AnsweringPlan.NewAnswer;
import io.liaison.planning.approval.application.PlanVersionView;
import io.liaison.planning.approval.application.ReadingPlan;
import io.liaison.planning.approval.application.SubmittingPlan;
import io.liaison.planning.approval.application.SubmittingPlan.Submission;
import io.liaison.planning.approval.domain.TaskReason;
import io.liaison.planning.approval.domain.Verdict;
import io.liaison.planning.plan.domain.Finding.Acknowledgement;
import io.liaison.planning.plan.domain.PlanDifference;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination/{requestId}/plan")
class ApprovalController {

    record AcknowledgedFinding(
            @NotBlank @Size(max = 64) String rule,
            @NotBlank @Size(max = 128) String field) {

        Acknowledgement toAcknowledgement() {
            return new Acknowledgement(rule, field);
        }
    }

    record SubmissionRequest(
            @Nullable @Size(max = 1000) List<@Valid @NotNull AcknowledgedFinding> acknowledgedFindings) {

        List<Acknowledgement> toAcknowledgements() {
            return acknowledgedFindings == null
                    ? List.of()
                    : acknowledgedFindings.stream()
                            .map(AcknowledgedFinding::toAcknowledgement)
                            .toList();
        }
    }

    record TaskReasonRequest(
            @NotBlank @Size(max = 40) String taskKey,
            @NotBlank @Size(max = 1000) String reason) {

        TaskReason toReason() {
            return new TaskReason(taskKey, reason);
        }
    }

    record AnswerRequest(
            @NotBlank @Size(max = 32) String department,
            @NotNull Verdict answer,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) List<@Valid @NotNull TaskReasonRequest> tasks) {

        NewAnswer toAnswer() {
            List<TaskReason> reasons = tasks == null
                    ? List.of()
                    : tasks.stream().map(TaskReasonRequest::toReason).toList();
            return new NewAnswer(department, answer, reason, reasons);
        }
    }

    private final SubmittingPlan submitting;
    private final AnsweringPlan answering;
    private final ReadingPlan reading;

    ApprovalController(SubmittingPlan submitting, AnsweringPlan answering, ReadingPlan reading) {
        this.submitting = submitting;
        this.answering = answering;
        this.reading = reading;
    }

    /** With {@code If-Match} only the draft at that version is submitted. */
    @PostMapping("/submission")
    Mono<PlanVersionView> submit(
            @PathVariable UUID requestId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable SubmissionRequest request,
            Actor actor) {
        Submission submission = new Submission(
                request == null ? List.of() : request.toAcknowledgements(),
                ifMatch == null ? null : EntityVersion.required(ifMatch));
        return submitting.submit(requestId, actor, submission).map(PlanVersionView::of);
    }

    @PostMapping("/answer")
    Mono<PlanVersionView> answer(@PathVariable UUID requestId, @Valid @RequestBody AnswerRequest request, Actor actor) {
        return answering.answer(requestId, actor, request.toAnswer()).map(PlanVersionView::of);
    }

    @GetMapping("/versions")
    Mono<List<PlanVersionView>> versions(@PathVariable UUID requestId, Actor actor) {
        return reading.all(requestId, actor)
                .map(versions -> versions.stream().map(PlanVersionView::of).toList());
    }

    @GetMapping("/versions/{number}")
    Mono<PlanVersionView> version(@PathVariable UUID requestId, @PathVariable int number, Actor actor) {
        return reading.one(requestId, number, actor).map(PlanVersionView::of);
    }

    @GetMapping("/versions/{number}/difference")
    Mono<PlanDifference> difference(
            @PathVariable UUID requestId, @PathVariable int number, @RequestParam int since, Actor actor) {
        return reading.difference(requestId, since, number, actor);
    }
}
