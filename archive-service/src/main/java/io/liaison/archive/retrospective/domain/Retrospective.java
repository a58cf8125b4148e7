package io.liaison.archive.retrospective.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Form 4 in the making: every department involved contributes, the lead sums up, its head signs, an administrator files
 * it. Who may do which of these is asked of the directory before; here is decided whether it can be done now.
 *
 * @param about the request
 * @param dueOn day by which it is to be done
 * @param state how far it is
 * @param summary what the lead department says
 * @param contributions what each department says, by its code
 * @param signature of the lead department's head
 * @param filing by the administrator
 * @param version counts the changes
 */
public record Retrospective(
        Opening about,
        LocalDate dueOn,
        State state,
        Summary summary,
        Map<String, Contribution> contributions,
        @Nullable Deed signature,
        @Nullable Deed filing,
        long version) {

    /** Working days after completion (functional.md, section 6). */
    public static final int DUE_IN_WORKING_DAYS = 5;

    public Retrospective {
        contributions = Map.copyOf(contributions);
    }

    public static Retrospective open(Opening about, WorkingCalendar calendar) {
        Summary summary = new Summary(null, about.goal(), null, null, 0);
        return new Retrospective(about, dueOn(about, calendar), State.OPEN, summary, Map.of(), null, null, 1);
    }

    private static LocalDate dueOn(Opening about, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(calendar.dateOf(about.completedAt()), DUE_IN_WORKING_DAYS);
    }

    /** The same, due as another calendar has it. */
    public Retrospective recounted(WorkingCalendar calendar) {
        LocalDate due = dueOn(about, calendar);
        return due.equals(dueOn)
                ? this
                : new Retrospective(about, due, state, summary, contributions, signature, filing, version + 1);
    }

    /** All departments that are to contribute, the lead first. */
    public List<String> departments() {
        return Stream.concat(Stream.of(about.leadDepartment()), about.departments().stream())
                .distinct()
                .toList();
    }

    public boolean involves(String department) {
        return departments().contains(department);
    }

    /** The departments that have said nothing yet. */
    public List<String> missing() {
        return departments().stream()
                .filter(department -> !contributions.containsKey(department))
                .toList();
    }

    /** Whether the lead has said what its signature needs. */
    public boolean isSummarised() {
        return summary.goals() != null && summary.goalAttainment() != null;
    }

    /**
     * A department says what it has to say, or says it anew.
     *
     * @param seen the version of the retrospective that the writer had before him
     */
    public Retrospective contribute(String department, Contribution.Points points, Deed by, long seen) {
        requireState(State.OPEN, "retrospective-not-open");
        Contribution former = contributions.get(department);
        requireSeen(seen, former == null ? 0 : former.changedInVersion());
        long next = version + 1;
        Map<String, Contribution> all = new TreeMap<>(contributions);
        all.put(department, new Contribution(points.highlights(), points.problems(), points.suggestions(), by, next));
        String attainment = points.goalAttainment();
        Summary said = attainment != null && department.equals(about.leadDepartment())
                ? summary.withAttainment(attainment, next)
                : summary;
        return new Retrospective(about, dueOn, state, said, all, signature, filing, next);
    }

    /** The lead department sums up, or does so anew. */
    public Retrospective summarise(
            @Nullable LocalDate heldOn, String goals, String goalAttainment, LocalDate today, long seen) {
        requireState(State.OPEN, "retrospective-not-open");
        requireSeen(seen, summary.changedInVersion());
        if (heldOn != null && heldOn.isAfter(today)) {
            throw RuleViolation.invalid(FieldViolation.of("date", "retrospective.date.in-future"));
        }
        Summary said = new Summary(heldOn, goals, goalAttainment, null, version + 1);
        return new Retrospective(about, dueOn, state, said, contributions, signature, filing, version + 1);
    }

    /**
     * The lead's head signs.
     *
     * @param missingReason why departments that said nothing are not waited for; needed where there are such
     */
    public Retrospective sign(Deed by, LocalDate today, @Nullable String missingReason) {
        requireState(State.OPEN, "retrospective-not-open");
        requireComplete(missingReason);
        Summary closed = summary.closed(today, missing().isEmpty() ? null : missingReason);
        return new Retrospective(about, dueOn, State.SIGNED, closed, contributions, by, filing, version + 1);
    }

    /** An administrator files it. */
    public Retrospective file(Deed by) {
        requireState(State.SIGNED, "retrospective-not-signed");
        return new Retrospective(about, dueOn, State.COMPLETED, summary, contributions, signature, by, version + 1);
    }

    private void requireState(State wanted, String code) {
        if (state != wanted) {
            throw RuleViolation.wrongState(code);
        }
    }

    /** What others changed elsewhere in the form doesn't matter; what they changed in this part of it does. */
    private void requireSeen(long seen, long lastChange) {
        if (seen < lastChange || seen > version) {
            throw RuleViolation.stale();
        }
    }

    private void requireComplete(@Nullable String missingReason) {
        List<FieldViolation> violations = new ArrayList<>();
        if (summary.goals() == null) {
            violations.add(FieldViolation.of("goals", "retrospective.goals.missing"));
        }
        if (summary.goalAttainment() == null) {
            violations.add(FieldViolation.of("goalAttainment", "retrospective.attainment.missing"));
        }
        if (!missing().isEmpty() && missingReason == null) {
            violations.add(FieldViolation.of(
                    "missingReason", "retrospective.contributions.missing", String.join(", ", missing())));
        }
        if (!violations.isEmpty()) {
            throw RuleViolation.invalid("retrospective-incomplete", violations);
        }
    }
}
