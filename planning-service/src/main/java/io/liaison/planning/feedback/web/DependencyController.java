package io.liaison.planning.feedback.web;

import io.liaison.planning.feedback.application.AnsweringDependency;
import io.liaison.planning.feedback.application.DependencyView;
import io.liaison.planning.feedback.domain.DependencyAnswer;
import io.liaison.platform.directory.acting.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination/{requestId}/dependencies")
class DependencyController {

    enum Answer {
        AGREED,
        DECLINED
    }

    record DependencyAnswerRequest(
            @NotNull Answer answer,
            @Nullable LocalDate by,
            @Nullable @Size(max = 2000) String remark) {

        DependencyAnswer toAnswer() {
            return new DependencyAnswer(answer == Answer.AGREED, by, remark);
        }
    }

    private final AnsweringDependency answering;

    DependencyController(AnsweringDependency answering) {
        this.answering = answering;
    }

    @PostMapping("/{dependencyId}/answer")
    Mono<DependencyView> answer(
            @PathVariable UUID requestId,
            @PathVariable UUID dependencyId,
            @Valid @RequestBody DependencyAnswerRequest request,
            Actor actor) {
        return answering
                .answer(requestId, dependencyId, actor, request.toAnswer())
                .map(DependencyView::of);
    }
}
