package io.liaison.tracking.centre.web;

import io.liaison.tracking.centre.application.Duty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
record DutiesView(List<DutyView> items) {

    static DutiesView of(List<Duty> duties) {
        return new DutiesView(duties.stream().map(DutyView::of).toList());
    }

    record DutyView(
            String kind,
            UUID requestId,
            String number,
            String title,
            @Nullable String subject,
            @Nullable UUID taskId,
            @Nullable Instant dueAt,
            String link,
            @Nullable String onBehalfOf) {

        static DutyView of(Duty duty) {
            return new DutyView(
                    duty.kind(),
                    duty.requestId(),
                    duty.number(),
                    duty.title(),
                    duty.subject(),
                    duty.taskId(),
                    duty.dueAt(),
                    link(duty),
                    duty.onBehalfOf());
        }

        private static String link(Duty duty) {
            return duty.taskId() == null ? "/requests/" + duty.requestId() : "/tasks/" + duty.taskId();
        }
    }
}
