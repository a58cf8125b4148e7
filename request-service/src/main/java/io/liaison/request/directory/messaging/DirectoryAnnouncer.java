package io.liaison.request.directory.messaging;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.request.directory.application.DirectoryAnnouncements;
import io.liaison.request.directory.domain.DirectoryDifference;
import io.liaison.request.directory.domain.EntryKeys;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The compacted topic {@code liaison.directory}: the newest message of a key is what holds. */
@Component
class DirectoryAnnouncer implements DirectoryAnnouncements {

    private static final String TOPIC = "liaison.directory";
    private static final String TYPE = "liaison.directory.%s-changed.v1";
    private static final String REMOVED = "liaison.directory.entry-removed.v1";

    private final Outbox outbox;

    DirectoryAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> all(Directory directory) {
        List<OutgoingEvent> events = Stream.of(
                        Stream.of(event(directory.calendar())),
                        directory.departments().stream().map(DirectoryAnnouncer::event),
                        directory.people().stream().map(DirectoryAnnouncer::event))
                .flatMap(part -> part)
                .toList();
        return outbox.append(events);
    }

    @Override
    public Mono<Void> changed(DirectoryDifference difference) {
        List<OutgoingEvent> events = Stream.concat(
                        difference.departments().stream()
                                .map(changed -> changed.after()
                                        .map(DirectoryAnnouncer::event)
                                        .orElseGet(() -> removed(EntryKeys.department(
                                                changed.entry().code())))),
                        difference.people().stream()
                                .map(changed -> changed.after()
                                        .map(DirectoryAnnouncer::event)
                                        .orElseGet(() -> removed(
                                                EntryKeys.person(changed.entry().id())))))
                .toList();
        return outbox.append(events);
    }

    @Override
    public Mono<Void> changed(WorkingCalendar calendar) {
        return outbox.append(List.of(event(calendar)));
    }

    /** What is gone leaves a message that says so: compaction keeps it, and a copy that begins later has no entry. */
    private static OutgoingEvent removed(String key) {
        return new OutgoingEvent(TOPIC, key, REMOVED, key, new RemovedData(key));
    }

    private record RemovedData(String key) {}

    private static OutgoingEvent event(WorkingCalendar calendar) {
        return new OutgoingEvent(TOPIC, "calendar", TYPE.formatted("calendar"), "calendar", CalendarData.of(calendar));
    }

    private static OutgoingEvent event(Department department) {
        String key = EntryKeys.department(department.code());
        return new OutgoingEvent(TOPIC, key, TYPE.formatted("department"), key, department);
    }

    private static OutgoingEvent event(Person person) {
        String key = EntryKeys.person(person.id());
        return new OutgoingEvent(TOPIC, key, TYPE.formatted("person"), key, person);
    }
}
