package io.liaison.notification.notice.view;

import io.liaison.notification.notice.domain.Notice;
import io.liaison.notification.notice.text.NoticeLinks;
import io.liaison.notification.notice.text.NoticeTexts;
import io.liaison.notification.notice.text.Reader;
import io.liaison.platform.directory.acting.Actor;
import java.util.function.Function;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Shows notices to their readers. */
@Component
public class NoticeViews {

    private final NoticeTexts texts;
    private final Readers readers;

    NoticeViews(NoticeTexts texts, Readers readers) {
        this.texts = texts;
        this.readers = readers;
    }

    /** Shows notices in the language and zone of the person who calls. */
    public Function<Notice, NoticeView> forReader(Actor actor, ServerHttpRequest request) {
        Reader reader = readers.of(actor, request);
        return notice -> view(notice, reader);
    }

    private NoticeView view(Notice notice, Reader reader) {
        return new NoticeView(
                notice.id(),
                notice.eventId(),
                notice.eventType(),
                notice.requestId(),
                notice.number(),
                texts.of(notice, reader),
                notice.act(),
                notice.duty(),
                notice.isVoid(),
                notice.dueAt(),
                notice.onBehalfOf(),
                NoticeLinks.of(notice),
                notice.at(),
                notice.readAt());
    }
}
