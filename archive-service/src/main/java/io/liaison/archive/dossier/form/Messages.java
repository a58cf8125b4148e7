package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.Message.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was talked. */
final class Messages {

    private static final Map<String, Place> PLACES = Map.of(
            "liaison.request.message-posted.v1", Place.REVIEW,
            "liaison.planning.message-posted.v1", Place.COORDINATION);

    /** The fields that are read of the event. */
    record Posted(
            String messageId,
            @Nullable String author,
            @Nullable String text,
            @Nullable Instant postedAt,
            @Nullable Instant editedAt) {}

    /** The files of a message of the coordination; the talk of the review has none. */
    record Files(@Nullable List<KeptFile> files) {}

    private Messages() {}

    static List<Message> read(List<FormEvent> events) {
        Map<String, Message> last = new LinkedHashMap<>();
        events.forEach(event -> Optional.ofNullable(PLACES.get(event.type()))
                .map(place -> message(place, event.read(Posted.class), event.read(Files.class)))
                .ifPresent(message -> last.put(message.messageId(), message)));
        return List.copyOf(last.values());
    }

    private static Message message(Place place, Posted posted, Files with) {
        return new Message(
                posted.messageId(),
                place,
                posted.author(),
                posted.text(),
                posted.postedAt(),
                posted.editedAt(),
                FormEvent.list(with.files()));
    }
}
