package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.audience.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact to publish.
 *
 * @param room the room it happened in
 * @param type last part of the event's type, such as {@code feedback-signed}
 * @param facts record of what the event says beside what every event of a request says
 * @param by who did it; absent when a deadline or another service's event did
 * @param told who is told; each person once, and never the one who did it
 * @param audience who may see the request from now on
 */
public record Announcement(
        Room room, String type, Object facts, @Nullable By by, List<Notify> told, Audience audience) {

    public Announcement {
        told = List.copyOf(told);
    }

    public static Announcement of(Room room, String type, Object facts, @Nullable By by) {
        return new Announcement(room, type, facts, by, List.of(), new Audience(List.of(), List.of()));
    }

    /** Also tells these people; one who is told twice keeps what was said first. */
    public Announcement telling(List<Notify> more) {
        Map<String, Notify> each = new LinkedHashMap<>();
        List<Notify> all = new ArrayList<>(told);
        all.addAll(more);
        all.stream()
                .filter(one -> by == null || !by.person().equals(one.person()))
                .forEach(one -> each.putIfAbsent(one.person(), one));
        return new Announcement(room, type, facts, by, List.copyOf(each.values()), audience);
    }

    public Announcement admitting(Audience more) {
        return new Announcement(room, type, facts, by, told, more);
    }
}
