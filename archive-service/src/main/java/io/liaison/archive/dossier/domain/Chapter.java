package io.liaison.archive.dossier.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts in which a dossier's timeline may be read. Every type of event that is filed belongs to one of them. */
public enum Chapter {
    /** Raised, reviewed, dispatched, confirmed (需求發起, 審核與分派). */
    REQUEST,
    /** Feedback, discussion, meetings (協調溝通). */
    COORDINATION,
    /** The plan and its approval (方案制定與審批). */
    PLAN,
    /** Tasks, progress, reminders, alerts (執行跟蹤). */
    EXECUTION,
    /** Deliverables and their acceptance (結果確認). */
    ACCEPTANCE,
    /** The retrospective (復盤總結). */
    RETROSPECTIVE;

    /** With what the types of its events begin. */
    public List<String> prefixes() {
        return switch (this) {
            case REQUEST -> List.of("liaison.request.");
            case COORDINATION ->
                List.of(
                        "liaison.planning.room-",
                        "liaison.planning.feedback-",
                        "liaison.planning.dependency-",
                        "liaison.planning.message-",
                        "liaison.planning.meeting-",
                        "liaison.planning.minutes-");
            case PLAN ->
                List.of(
                        "liaison.planning.plan-",
                        "liaison.planning.approval-",
                        "liaison.planning.second-coordination-");
            case EXECUTION ->
                List.of(
                        "liaison.tracking.task",
                        "liaison.tracking.progress-",
                        "liaison.tracking.update-",
                        "liaison.tracking.due-",
                        "liaison.tracking.forecast-",
                        "liaison.tracking.red-alert-");
            case ACCEPTANCE ->
                List.of(
                        "liaison.tracking.deliverable-",
                        "liaison.tracking.acceptance-",
                        "liaison.tracking.request-completed.");
            case RETROSPECTIVE -> List.of("liaison.archive.retrospective-");
        };
    }

    /** Of a type of event; empty for one that came into being later than this list. */
    public static Optional<Chapter> of(String type) {
        return Stream.of(values())
                .filter(chapter -> chapter.prefixes().stream().anyMatch(type::startsWith))
                .findFirst();
    }
}
