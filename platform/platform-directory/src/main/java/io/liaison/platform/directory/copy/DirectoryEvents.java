package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Feeds the copy from the topic of the directory. */
final class DirectoryEvents implements EventHandler, Ordered {

    private static final String PREFIX = "liaison.directory.";
    private static final String REMOVED = "liaison.directory.entry-removed.v1";

    private final EntryStore store;
    private final EntryReader reader;
    private final Supplier<List<CalendarChangeListener>> listeners;
    private final Runnable afterCommit;

    DirectoryEvents(
            EntryStore store,
            EntryReader reader,
            Supplier<List<CalendarChangeListener>> listeners,
            Runnable afterCommit) {
        this.store = store;
        this.reader = reader;
        this.listeners = listeners;
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
        Mono<Void> effect = event.key().equals(EntryReader.CALENDAR) ? changeCalendar(event) : apply(event);
        return effect.then(Mono.defer(store::raiseVersion))
                .then(Mono.defer(() -> RunningTransaction.afterCommit(afterCommit)));
    }

    private Mono<Void> changeCalendar(ReceivedEvent event) {
        return calendar()
                .flatMap(before -> apply(event).then(Mono.defer(this::calendar)).flatMap(after -> tell(before, after)));
    }

    private Mono<WorkingCalendar> calendar() {
        return store.lock(EntryReader.CALENDAR)
                .map(List::of)
                .defaultIfEmpty(List.of())
                .map(entries -> reader.read(entries).calendar());
    }

    private Mono<Void> tell(WorkingCalendar before, WorkingCalendar after) {
        return before.countsLike(after)
                ? Mono.empty()
                : Flux.fromIterable(listeners.get())
                        .concatMap(listener -> listener.calendarChanged(before, after))
                        .then();
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
