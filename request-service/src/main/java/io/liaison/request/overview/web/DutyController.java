package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.duty.application.ListDuties;
import io.liaison.request.overview.duty.application.WaitingDuty;
import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.web.DutiesAnswer.DutyAnswer;
import io.liaison.request.overview.web.DutiesAnswer.DutyCountedAnswer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** "My duties", across all phases. */
@RestController
class DutyController {

    private final ListDuties duties;
    private final TimelineTexts texts;

    DutyController(ListDuties duties, TimelineTexts texts) {
        this.duties = duties;
        this.texts = texts;
    }

    @GetMapping("/api/requests/duties")
    Mono<DutiesAnswer> duties(Actor actor, Locale language) {
        return duties.of(actor)
                .map(found -> found.stream()
                        .map(duty -> answer(duty, actor, language))
                        .toList())
                .map(DutiesAnswer::new);
    }

    private DutyAnswer answer(WaitingDuty duty, Actor actor, Locale language) {
        Request request = duty.request();
        return new DutyAnswer(
                duty.kind(),
                request.id(),
                request.number().orElse(null),
                request.form().title(),
                duty.subject(),
                duty.taskId(),
                duty.dueAt(),
                counted(duty.counted(), actor, language),
                duty.onBehalfOf(),
                duty.link());
    }

    private @Nullable DutyCountedAnswer counted(@Nullable Counted counted, Actor actor, Locale language) {
        return counted == null
                ? null
                : new DutyCountedAnswer(
                        counted.rule(), counted.amount(), counted.from(), texts.of(counted, actor, language));
    }
}
