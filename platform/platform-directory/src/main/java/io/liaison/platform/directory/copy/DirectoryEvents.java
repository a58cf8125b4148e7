package io.liaison.platform.directory.copy;

import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import org.springframework.core.Ordered;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Feeds the copy from the topic of the directory. */
final class DirectoryEvents implements EventHandler, Ordered {

    private static final String PREFIX = "liaison.directory.";
    private static final String REMOVED = "liaison.directory.entry-removed.v1";

    private final EntryStore store;
    private final EntryReader reader;
    private final Runnable afterCommit;

    DirectoryEvents(EntryStore store, EntryReader reader, Runnable afterCommit) {
        this.store = store;
        this.reader = reader;
        this.afterCommit = afterCommit;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean handles(String type) {
        return type.startsWith(PREFIX);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return apply(event)
                .then(Mono.defer(store::raiseVersion))
                .then(Mono.defer(() -> RunningTransaction.afterCommit(afterCommit)));
    }

    private Mono<Void> apply(ReceivedEvent event) {
        return event.type().equals(REMOVED)
                ? store.remove(removedKey(event))
                : Mono.fromRunnable(() -> reader.check(event.key(), event.data().toString()))
                        .then(Mono.defer(
                                () -> store.put(event.key(), event.data().toString(), event.time())));
    }

    private static String removedKey(ReceivedEvent event) {
        JsonNode key = event.data().path("key");
        return key.isString() ? key.stringValue() : event.key();
    }
}
