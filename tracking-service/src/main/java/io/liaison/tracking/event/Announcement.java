package io.liaison.tracking.event;

import java.util.List;

/** A fact and who is told of it. */
public record Announcement(Fact fact, List<Notify> told) {

    public Announcement {
        told = List.copyOf(told);
    }

    public static Announcement of(Fact fact, Recipients recipients) {
        return new Announcement(fact, recipients.list());
    }
}
