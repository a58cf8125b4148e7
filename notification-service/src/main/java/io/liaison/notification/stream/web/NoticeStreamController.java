package io.liaison.notification.stream.web;

import io.liaison.notification.config.StreamSettings;
import io.liaison.notification.notice.view.NoticeView;
import io.liaison.notification.notice.view.NoticeViews;
import io.liaison.notification.stream.application.FollowInbox;
import io.liaison.notification.stream.application.OpenStreams;
import io.liaison.platform.directory.acting.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class NoticeStreamController {

    private final FollowInbox followInbox;
    private final OpenStreams openStreams;
    private final NoticeViews views;
    private final StreamSettings settings;

    NoticeStreamController(
            FollowInbox followInbox, OpenStreams openStreams, NoticeViews views, StreamSettings settings) {
        this.followInbox = followInbox;
        this.openStreams = openStreams;
        this.views = views;
        this.settings = settings;
    }

    /** {@code after} says what {@code Last-Event-ID} says, for the first call of a page that has read its inbox. */
    @GetMapping(path = "/api/notices/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<NoticeView>> stream(
            Actor actor,
            ServerHttpRequest request,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after) {
        Flux<ServerSentEvent<NoticeView>> notices = followInbox
                .follow(actor, noticeId(lastEventId == null || lastEventId.isBlank() ? after : lastEventId))
                .map(views.forReader(actor, request))
                .map(NoticeStreamController::event);
        return openStreams.bounded(actor.person(), Flux.merge(1, notices, heartbeats()));
    }

    /** The first at once: the caller's stream opens before there is anything to tell. */
    private Flux<ServerSentEvent<NoticeView>> heartbeats() {
        ServerSentEvent<NoticeView> heartbeat =
                ServerSentEvent.<NoticeView>builder().comment("heartbeat").build();
        return Flux.interval(settings.heartbeat())
                .onBackpressureDrop()
                .map(tick -> heartbeat)
                .startWith(heartbeat);
    }

    private static ServerSentEvent<NoticeView> event(NoticeView view) {
        return ServerSentEvent.builder(view)
                .id(view.id().toString())
                .event("notice")
                .build();
    }

    private static @Nullable UUID noticeId(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException otherText) {
            return null;
        }
    }
}
