package io.liaison.notification.notice.messaging;

import io.liaison.notification.notice.application.DeliverNotices;
import io.liaison.platform.messaging.consume.BatchEventHandler;
import io.liaison.platform.messaging.consume.EventScope;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every event that names somebody to be told becomes notices, whatever its type. */
@Component
class NoticeEventHandler implements BatchEventHandler {

    private final DeliverNotices deliverNotices;
    private final FactReader facts;

    NoticeEventHandler(DeliverNotices deliverNotices, FactReader facts) {
        this.deliverNotices = deliverNotices;
        this.facts = facts;
    }

    @Override
    public boolean handles(String type) {
        return !type.startsWith("liaison.directory.")
                && !type.startsWith("liaison.file.")
                && !type.startsWith("liaison.notification.");
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        return Mono.defer(() -> deliverNotices.tell(events.stream()
                .map(event -> new DeliverNotices.Telling(facts.read(event), told -> EventScope.of(event, told)))
                .toList()));
    }
}
