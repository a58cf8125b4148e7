package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.overview.application.BrowseRequests;
import io.liaison.request.overview.application.RequestList;
import io.liaison.request.overview.application.ShowRequest;
import io.liaison.request.overview.application.ShowRequest.ShownRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading requests. */
@RestController
@RequestMapping("/api/requests")
class OverviewController {

    private static final String LIMIT = "20";

    private final BrowseRequests browsing;
    private final ShowRequest showing;
    private final FindingTexts texts;

    OverviewController(BrowseRequests browsing, ShowRequest showing, FindingTexts texts) {
        this.browsing = browsing;
        this.showing = showing;
        this.texts = texts;
    }

    @GetMapping
    Mono<Page<RequestSummary>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable RequestState state,
            @RequestParam(required = false) @Nullable @Size(max = 32) String phase,
            @RequestParam(defaultValue = LIMIT) @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        RequestList.Filter filter = new RequestList.Filter(state, phase, limit, Cursor.decode(cursor, 2));
        return browsing.visible(actor, filter).map(page -> page.map(RequestSummary::of));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<RequestAnswer>> show(Actor actor, @PathVariable UUID id, Locale language) {
        return showing.show(id, actor).map(shown -> answer(shown, language));
    }

    @GetMapping("/{id}/timeline")
    Mono<Page<TimelineAnswer>> timeline(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = LIMIT) @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return browsing.timeline(id, actor, limit, Cursor.decode(cursor, 2)).map(page -> page.map(TimelineAnswer::of));
    }

    @GetMapping("/{id}/audit")
    Mono<AuditAnswer> audit(Actor actor, @PathVariable UUID id) {
        return showing.auditTrail(id, actor).map(AuditAnswer::of);
    }

    @GetMapping("/duties")
    Mono<DutiesAnswer> duties(Actor actor) {
        return browsing.duties(actor).map(DutiesAnswer::of);
    }

    private ResponseEntity<RequestAnswer> answer(ShownRequest shown, Locale language) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.tag(shown.request().version()))
                .body(RequestAnswer.of(shown, texts.in(language, shown.findings())));
    }
}
