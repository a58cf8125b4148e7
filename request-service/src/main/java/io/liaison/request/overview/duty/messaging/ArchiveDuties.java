package io.liaison.request.overview.duty.messaging;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.DutyChange.Closed;
import io.liaison.request.overview.duty.domain.DutyChange.Opened;
import io.liaison.request.overview.duty.domain.DutyChange.Rescheduled;
import io.liaison.request.overview.duty.domain.Holder;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.messaging.ArchiveEvents.RetrospectiveContributed;
import io.liaison.request.overview.duty.messaging.ArchiveEvents.RetrospectiveOpened;
import io.liaison.request.overview.duty.messaging.ArchiveEvents.RetrospectiveRescheduled;
import io.liaison.request.overview.duty.messaging.ArchiveEvents.RetrospectiveSummarised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the events of the archive open and close: the retrospective (functional.md, section 6). */
final class ArchiveDuties {

    private static final int WORKING_DAYS = 5;
    private static final String CONTRIBUTE = "contribute-retrospective";
    private static final String SUMMARISE = "summarise-retrospective";
    private static final String SIGN = "sign-retrospective";
    private static final String FILE = "file-retrospective";

    private final Report report;

    ArchiveDuties(Report report) {
        this.report = report;
    }

    List<DutyChange> of() {
        return switch (report.name()) {
            case "retrospective-opened" -> opened(report.as(RetrospectiveOpened.class));
            case "retrospective-rescheduled" -> List.of(rescheduled(report.as(RetrospectiveRescheduled.class)));
            case "retrospective-contributed" -> contributed(report.as(RetrospectiveContributed.class));
            case "retrospective-summarised" -> summarised(report.as(RetrospectiveSummarised.class));
            case "retrospective-signed" -> signed();
            case "retrospective-completed" -> List.of(Closed.all(CONTRIBUTE, SUMMARISE, SIGN, FILE));
            default -> List.of();
        };
    }

    private List<DutyChange> opened(RetrospectiveOpened event) {
        Instant due = endOf(event.dueOn());
        List<DutyChange> changes = new ArrayList<>();
        for (String department : event.departments()) {
            changes.add(open(CONTRIBUTE, department, Holder.representing(department), due));
        }
        changes.add(open(SUMMARISE, event.leadDepartment(), Holder.representing(event.leadDepartment()), due));
        return changes;
    }

    private DutyChange rescheduled(RetrospectiveRescheduled event) {
        return new Rescheduled(Set.of(CONTRIBUTE, SUMMARISE, FILE), endOf(event.dueOn()));
    }

    private Instant endOf(LocalDate day) {
        WorkingCalendar calendar = report.directory().calendar();
        return calendar.at(day, calendar.hours().until());
    }

    private List<DutyChange> contributed(RetrospectiveContributed event) {
        Closed done = Closed.one(CONTRIBUTE, event.department());
        return Boolean.TRUE.equals(event.readyToSign()) ? List.of(done, toSign()) : List.of(done);
    }

    private List<DutyChange> summarised(RetrospectiveSummarised event) {
        Closed done = Closed.all(SUMMARISE);
        return event.readyToSign() ? List.of(done, toSign()) : List.of(done);
    }

    private DutyChange toSign() {
        String lead = report.lead();
        return new Opened(
                OpenDuty.of(report.requestId(), SIGN, lead, Holder.headOf(lead)).about(lead, null));
    }

    private List<DutyChange> signed() {
        OpenDuty filing = OpenDuty.of(report.requestId(), FILE, "", Holder.administrator());
        return List.of(Closed.all(CONTRIBUTE, SUMMARISE, SIGN), new Opened(filing.due(report.toldDueAt(), null)));
    }

    private DutyChange open(String kind, String department, Holder holder, Instant due) {
        return new Opened(OpenDuty.of(report.requestId(), kind, department, holder)
                .about(department, null)
                .due(due, new Counted(Counted.Rule.WORKING_DAYS, WORKING_DAYS, report.time())));
    }
}
