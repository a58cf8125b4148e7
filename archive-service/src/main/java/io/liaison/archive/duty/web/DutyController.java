package io.liaison.archive.duty.web;

import io.liaison.archive.duty.application.Duty;
import io.liaison.archive.duty.application.FindDuties;
import io.liaison.platform.directory.acting.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DutyController {

    record DutyView(
            String kind,
            UUID requestId,
            String number,
            String title,
            @Nullable String subject,
            Instant dueAt,
            String link,
            @Nullable String onBehalfOf) {}

    record Duties(List<DutyView> items) {}

    private final FindDuties findDuties;

    DutyController(FindDuties findDuties) {
        this.findDuties = findDuties;
    }

    @GetMapping("/api/archive/duties")
    Mono<Duties> duties(Actor actor) {
        return findDuties.of(actor).map(DutyController::view).collectList().map(Duties::new);
    }

    private static DutyView view(Duty duty) {
        UUID requestId = duty.retrospective().about().requestId();
        return new DutyView(
                duty.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                requestId,
                duty.retrospective().about().number(),
                duty.retrospective().about().title(),
                duty.subject(),
                duty.dueAt(),
                "/requests/" + requestId + "/retrospective",
                duty.onBehalfOf());
    }
}
