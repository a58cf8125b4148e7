package io.liaison.notification.notice.web;

import io.liaison.notification.notice.application.MarkAsRead;
import io.liaison.notification.notice.application.ReadInbox;
import io.liaison.notification.notice.application.UnreadCount;
import io.liaison.notification.notice.view.NoticeView;
import io.liaison.notification.notice.view.NoticeViews;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/notices")
class NoticeController {

    /** Names the newest notice the person has seen; without it all notices are meant. */
    record ReadingRequest(@Nullable UUID upTo) {}

    /** How many notices became read. */
    record ReadingAnswer(long read) {}

    private final ReadInbox readInbox;
    private final MarkAsRead markAsRead;
    private final NoticeViews views;

    NoticeController(ReadInbox readInbox, MarkAsRead markAsRead, NoticeViews views) {
        this.readInbox = readInbox;
        this.markAsRead = markAsRead;
        this.views = views;
    }

    @GetMapping
    Mono<Page<NoticeView>> inbox(
            Actor actor,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return readInbox.page(actor, unread, limit, cursor).map(page -> page.map(views.forReader(actor, request)));
    }

    @GetMapping("/unread-count")
    Mono<UnreadCount> unreadCount(Actor actor) {
        return readInbox.unread(actor);
    }

    @PostMapping("/{id}/reading")
    Mono<NoticeView> read(Actor actor, ServerWebExchange exchange, @PathVariable UUID id) {
        return markAsRead.one(actor, id).map(views.forReader(actor, exchange.getRequest()));
    }

    @PostMapping("/reading")
    Mono<ReadingAnswer> readAll(Actor actor, @RequestBody(required = false) @Nullable ReadingRequest reading) {
        return markAsRead.all(actor, reading == null ? null : reading.upTo()).map(ReadingAnswer::new);
    }
}
