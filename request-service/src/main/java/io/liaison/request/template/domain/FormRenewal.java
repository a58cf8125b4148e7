package io.liaison.request.template.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.IssueParticulars.Party;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new form of a former one. It says the same, but for:
 *
 * <ul>
 *   <li>dates, which lie as many days after today as they lay after the day the former one was written. What somebody is
 *       to finish by a day moves on to the next working day where it would fall on a rest day; a period of use does not.
 *       A date more than ten years away was none that anybody planned with, and is left open;
 *   <li>the contact, which is the new initiator's own;
 *   <li>departments that the directory does not have any more, which are left out or, within an ask, left open.
 * </ul>
 */
public final class FormRenewal {

    private static final long FARTHEST_DAYS = 3_653;

    private final Directory directory;
    private final LocalDate writtenOn;
    private final LocalDate today;
    private final DateRule rule;

    private FormRenewal(Directory directory, LocalDate writtenOn, LocalDate today, DateRule rule) {
        this.directory = directory;
        this.writtenOn = writtenOn;
        this.today = today;
        this.rule = rule;
    }

    public static RequestForm of(FormTemplate.Content former, Directory directory, LocalDate today, DateRule rule) {
        return new FormRenewal(directory, former.writtenOn(), today, rule).renewed(former.form());
    }

    private RequestForm renewed(RequestForm form) {
        Particulars particulars = form.particulars();
        return new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                "",
                form.departments().stream().filter(this::exists).toList(),
                form.otherParties(),
                form.asks().stream().map(this::ask).toList(),
                due(form.wishedCompletion()),
                form.completionNote(),
                form.priority(),
                particulars == null ? null : renewed(particulars));
    }

    private Ask ask(Ask ask) {
        return new Ask(orOpen(ask.department()), ask.what(), ask.measure(), due(ask.by()));
    }

    private Particulars renewed(Particulars particulars) {
        if (particulars instanceof ResourceParticulars resource) {
            return new ResourceParticulars(
                    resource.kind(),
                    resource.quantity(),
                    resource.unit(),
                    moved(resource.from()),
                    moved(resource.until()),
                    resource.purpose(),
                    resource.confidentiality());
        }
        if (particulars instanceof ProcessParticulars process) {
            return new ProcessParticulars(process.document(), orOpen(process.owner()), due(process.opinionsUntil()));
        }
        IssueParticulars issue = (IssueParticulars) particulars;
        List<Party> parties = issue.parties().stream()
                .map(party -> new Party(orOpen(party.department()), party.statement()))
                .toList();
        return new IssueParticulars(parties, issue.disputes());
    }

    /** A day by which something is to be done. */
    private @Nullable LocalDate due(@Nullable LocalDate former) {
        LocalDate moved = moved(former);
        WorkingCalendar calendar = directory.calendar();
        return moved == null ? null : calendar.workingDayOnOrAfter(moved);
    }

    private @Nullable LocalDate moved(@Nullable LocalDate former) {
        if (former == null || rule == DateRule.CLEAR) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(writtenOn, former);
        return Math.abs(days) > FARTHEST_DAYS ? null : today.plusDays(days);
    }

    private boolean exists(String department) {
        return directory.department(department).isPresent();
    }

    private String orOpen(String department) {
        return exists(department) ? department : "";
    }
}
