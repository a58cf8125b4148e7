package io.liaison.tracking.monitoring.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a task is watched by a deadline (functional.md, section 5). */
public enum Watch {
    DUE_IN_3_DAYS("task-due-in-3-days"),
    DUE_IN_1_DAY("task-due-in-1-day"),
    UPDATE_MISSING("task-update-missing"),
    STALE("task-stale"),
    OVERDUE("task-overdue"),
    ACCEPTANCE_WAITING("task-acceptance-waiting");

    private final String kind;

    Watch(String kind) {
        this.kind = kind;
    }

    /** The kind of its deadlines. */
    public String kind() {
        return kind;
    }

    /** The watch that deadlines of a kind are of. */
    public static Optional<Watch> ofKind(String kind) {
        return Arrays.stream(values()).filter(watch -> watch.kind.equals(kind)).findFirst();
    }

    /** Kinds of deadlines that depend on the working calendar; acceptance waits by the wall clock. */
    public static List<String> kindsByCalendar() {
        return Arrays.stream(values())
                .filter(watch -> watch != ACCEPTANCE_WAITING)
                .map(Watch::kind)
                .toList();
    }
}
