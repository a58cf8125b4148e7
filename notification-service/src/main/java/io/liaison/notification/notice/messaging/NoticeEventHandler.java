package io.liaison.notification.notice.messaging;

import io.liaison.notification.notice.application.DeliverNotices;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every event that names somebody to be told becomes notices, whatever its type. */
@Component
class NoticeEventHandler implements EventHandler {

    private final DeliverNotices deliverNotices;
    private final FactReader facts;

    NoticeEventHandler(DeliverNotices deliverNotices, FactReader facts) {
        this.deliverNotices = deliverNotices;
        this.facts = facts;
    }

    @Override
    public boolean handles(String type) {
        return !type.startsWith("liaison.directory.") && !type.startsWith("liaison.notification.");
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return Mono.fromSupplier(() -> facts.read(event)).flatMap(deliverNotices::tell);
    }
}
