package io.liaison.planning.meeting.domain;

import io.liaison.planning.room.domain.By;
import java.time.Instant;
import java.util.List;

/** What a meeting decided (會議紀要). */
public record Minutes(List<String> decisions, List<ActionItem> actionItems, By by, Instant at) {

    public Minutes {
        decisions = List.copyOf(decisions);
        actionItems = List.copyOf(actionItems);
    }
}
