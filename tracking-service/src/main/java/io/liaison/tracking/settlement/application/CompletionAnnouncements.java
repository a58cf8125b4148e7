package io.liaison.tracking.settlement.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.tracking.completion.domain.AcceptanceReport;
import io.liaison.tracking.completion.domain.Completion;
import io.liaison.tracking.event.AcceptanceOpened;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.RequestCompleted;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told that a request goes to acceptance, and that it is completed: everybody with a part in it but the one who did it. */
final class CompletionAnnouncements {

    private final Roles roles;
    private final @Nullable ActedBy by;
    private final Instant at;

    CompletionAnnouncements(Roles roles, @Nullable ActedBy by, Instant at) {
        this.roles = roles;
        this.by = by;
        this.at = at;
    }

    List<Announcement> of(Completion completion) {
        List<Announcement> facts = new ArrayList<>();
        if (completion.acceptanceOpened()) {
            facts.add(Announcement.of(
                    new AcceptanceOpened(at),
                    Recipients.none().tell(roles.participants()).except(by)));
        }
        if (completion.completed()) {
            facts.add(Announcement.of(completed(completion.board()), everybody()));
        }
        return facts;
    }

    private Recipients everybody() {
        return Recipients.none()
                .tell(roles.participants())
                .tell(roles.directory().administrators())
                .except(by);
    }

    private RequestCompleted completed(Board board) {
        TrackedRequest request = board.request();
        List<RequestCompleted.ReportedTask> tasks = AcceptanceReport.of(board).tasks().stream()
                .map(CompletionAnnouncements::line)
                .toList();
        return new RequestCompleted(
                at,
                request.leadDepartment(),
                request.raisingDepartment(),
                request.departments(),
                new RequestCompleted.Report(tasks));
    }

    private static RequestCompleted.ReportedTask line(AcceptanceReport.Line line) {
        return new RequestCompleted.ReportedTask(
                line.taskId(),
                line.title(),
                line.department(),
                line.owner(),
                line.plannedFinish(),
                line.acceptedAt(),
                line.rounds());
    }
}
