package io.liaison.request.directory.messaging;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.request.directory.application.DirectoryAnnouncements;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The compacted topic {@code liaison.directory}: the newest message of a key is what holds. */
@Component
class DirectoryAnnouncer implements DirectoryAnnouncements {

    private static final String TOPIC = "liaison.directory";
    private static final String TYPE = "liaison.directory.%s-changed.v1";

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
    public Mono<Void> changed(Person person) {
        return outbox.append(event(person));
    }

    @Override
    public Mono<Void> changed(Department department) {
        return outbox.append(event(department));
    }

    private static OutgoingEvent event(WorkingCalendar calendar) {
        return new OutgoingEvent(TOPIC, "calendar", TYPE.formatted("calendar"), "calendar", CalendarData.of(calendar));
    }

    private static OutgoingEvent event(Department department) {
        String key = "department:" + department.code();
        return new OutgoingEvent(TOPIC, key, TYPE.formatted("department"), key, department);
    }

    private static OutgoingEvent event(Person person) {
        String key = "person:" + person.id();
        return new OutgoingEvent(TOPIC, key, TYPE.formatted("person"), key, person);
    }
}
