package io.liaison.archive.guide.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.event.OutgoingEvent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code liaison.archive.guide-published.v1}. */
record GuidePublished(
        int version,
        By by,
        List<Item> entries,
        @JsonProperty("notify") List<Notify> told) {

    /** Who published it. */
    record By(String person, @Nullable String onBehalfOf) {}

    /** An entry. */
    record Item(
            UUID id,
            String title,
            String text,
            List<String> types,
            List<String> departments,
            Publication.Change change) {}

    /** Somebody who is told. */
    record Notify(String person, boolean duty) {}

    static OutgoingEvent event(Publication next, @Nullable Publication former, ActedBy by, Collection<String> told) {
        List<Item> items = next.entries().stream()
                .map(entry -> new Item(
                        entry.id(),
                        entry.text().title(),
                        entry.text().text(),
                        entry.text().types(),
                        entry.text().departments(),
                        Publication.changeOf(entry, former)))
                .toList();
        List<Notify> notices = told.stream()
                .filter(person -> !person.equals(by.person()))
                .map(person -> new Notify(person, false))
                .toList();
        GuidePublished data = new GuidePublished(next.version(), new By(by.person(), by.onBehalfOf()), items, notices);
        return new OutgoingEvent("liaison.archive", "guide", "liaison.archive.guide-published.v1", null, data);
    }
}
