package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change as it goes on record, with the facts to publish about it.
 *
 * @param subject what was changed, such as {@code plan:2}
 * @param act the act in the words of the specification
 */
public record Change(
        Room room,
        @Nullable By by,
        String subject,
        String act,
        @Nullable String from,
        @Nullable String to,
        Map<String, String> details,
        List<Announcement> announcements) {

    public Change {
        details = Map.copyOf(details);
        announcements = List.copyOf(announcements);
    }

    public static Change of(Room room, @Nullable By by, String subject, String act) {
        return new Change(room, by, subject, act, null, null, Map.of(), List.of());
    }

    public Change moving(@Nullable Enum<?> before, @Nullable Enum<?> after) {
        return new Change(
                room,
                by,
                subject,
                act,
                before == null ? null : before.name(),
                after == null ? null : after.name(),
                details,
                announcements);
    }

    public Change detail(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Change(room, by, subject, act, from, to, more, announcements);
    }

    public Change announcing(Announcement announcement) {
        List<Announcement> more = new ArrayList<>(announcements);
        more.add(announcement);
        return new Change(room, by, subject, act, from, to, details, more);
    }
}
