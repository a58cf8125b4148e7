package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.overview.application.BrowseRequests;
import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.overview.application.RequestList;
import io.liaison.request.overview.application.ShowRequest;
import io.liaison.request.overview.application.ShowRequest.ShownRequest;
import io.liaison.request.overview.filter.application.KeepFilters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final KeepFilters filters;
    private final FindingTexts texts;
    private final TimelineTexts timelineTexts;

    OverviewController(
            BrowseRequests browsing,
            ShowRequest showing,
            KeepFilters filters,
            FindingTexts texts,
            TimelineTexts timelineTexts) {
        this.browsing = browsing;
        this.showing = showing;
        this.filters = filters;
        this.texts = texts;
        this.timelineTexts = timelineTexts;
    }

    @GetMapping
    Mono<Page<RequestSummary>> list(
            Actor actor,
            @Valid @ModelAttribute CriteriaBody criteria,
            @RequestParam(defaultValue = "NEWEST") ListOrder sort,
            @RequestParam(defaultValue = LIMIT) @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        RequestList.Piece piece = new RequestList.Piece(sort, limit, Cursor.decode(cursor, 3));
        return browsing.visible(actor, criteria.criteria(), piece).map(page -> page.map(RequestSummary::of));
    }

    /** The list of a saved filter; what narrows it, and its order, are the filter's. */
    @GetMapping(params = "filter")
    Mono<Page<RequestSummary>> listOfFilter(
            Actor actor,
            @RequestParam UUID filter,
            @RequestParam(defaultValue = LIMIT) @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 3);
        return filters.find(actor, filter)
                .flatMap(saved ->
                        browsing.visible(actor, saved.criteria(), new RequestList.Piece(saved.order(), limit, after)))
                .map(page -> page.map(RequestSummary::of));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<RequestAnswer>> show(Actor actor, @PathVariable UUID id, Locale language) {
        return showing.show(id, actor).map(shown -> answer(shown, language));
    }

    @GetMapping("/{id}/timeline")
    Mono<Page<TimelineAnswer>> timeline(
            Actor actor,
            Locale language,
            @PathVariable UUID id,
            @Valid @ModelAttribute TimelineParameters wanted,
            @RequestParam(defaultValue = LIMIT) @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return browsing.timeline(id, actor, wanted.view(), limit, Cursor.decode(cursor, 2))
                .map(page ->
                        page.map(kept -> TimelineAnswer.of(kept, timelineTexts.of(kept.entry(), actor, language))));
    }

    @GetMapping("/{id}/audit")
    Mono<AuditAnswer> audit(Actor actor, @PathVariable UUID id) {
        return showing.auditTrail(id, actor).map(AuditAnswer::of);
    }

    private ResponseEntity<RequestAnswer> answer(ShownRequest shown, Locale language) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.tag(shown.request().version()))
                .body(RequestAnswer.of(shown, texts.in(language, shown.findings())));
    }
}
