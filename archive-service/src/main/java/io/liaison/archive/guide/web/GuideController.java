package io.liaison.archive.guide.web;

import io.liaison.archive.guide.application.FindRecurring;
import io.liaison.archive.guide.application.GuideActs;
import io.liaison.archive.guide.application.Lessons;
import io.liaison.archive.guide.application.PublishGuide;
import io.liaison.archive.guide.application.ReadGuide;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/guide")
class GuideController {

    private final ReadGuide readGuide;
    private final PublishGuide publishGuide;
    private final FindRecurring findRecurring;
    private final GuideActs acts;
    private final IdempotentCommands commands;

    GuideController(
            ReadGuide readGuide,
            PublishGuide publishGuide,
            FindRecurring findRecurring,
            GuideActs acts,
            IdempotentCommands commands) {
        this.readGuide = readGuide;
        this.publishGuide = publishGuide;
        this.findRecurring = findRecurring;
        this.acts = acts;
        this.commands = commands;
    }

    /** {@code type} and {@code departments} leave only the entries that fit such a request. */
    @GetMapping
    Mono<GuideView> read(
            Actor actor,
            @RequestParam(required = false) @Nullable @Min(1) Integer version,
            @RequestParam(defaultValue = "") @Size(max = 10) List<@Size(max = 40) String> type,
            @RequestParam(defaultValue = "") @Size(max = 100) List<@Size(max = 40) String> departments) {
        return readGuide.read(actor, version).map(read -> GuideView.of(read, type, departments));
    }

    @GetMapping("/publications")
    Mono<PublicationsView> publications(
            Actor actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Mono.defer(() -> readGuide
                .versions(PublicationItem.before(cursor), limit + 1)
                .map(PublicationItem::of)
                .collectList()
                .map(rows -> Page.of(rows, limit, item -> Cursor.of(item.version())))
                .zipWith(acts.onGuide(actor), PublicationsView::of));
    }

    @PostMapping("/publications")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PublicationItem> publish(
            Actor actor, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Mono<PublicationItem> command = publishGuide.publish(actor).map(PublicationItem::of);
        return commands.once(key, actor.person(), "publish-guide", Map.of(), PublicationItem.class, command);
    }

    @GetMapping("/recurring")
    Mono<RecurringView> recurring(
            Actor actor,
            @RequestParam(required = false) @Nullable @Size(max = 40) String kind,
            @RequestParam(required = false) @Nullable @Size(max = 40) String type,
            @RequestParam(required = false) @Nullable @Size(max = 40) String department,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        return findRecurring
                .find(actor, new Lessons.Filter(kind, type, department), limit)
                .map(RecurringView::group)
                .collectList()
                .map(RecurringView::new);
    }
}
