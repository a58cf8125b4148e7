package io.liaison.request.calendar.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.calendar.domain.CalendarPlan;
import io.liaison.request.calendar.domain.CalendarPlan.Unnamed;
import io.liaison.request.calendar.file.CalendarFile;
import io.liaison.request.permission.domain.Right;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes holidays and make-up days from a file, all or none, or says what that would change. */
@Component
public class ImportCalendar {

    private final DirectorySource directory;
    private final ChangeCalendar changing;

    ImportCalendar(DirectorySource directory, ChangeCalendar changing) {
        this.directory = directory;
        this.changing = changing;
    }

    /** Refuses whoever may not, before anything is read. */
    public Mono<Void> permitted(Actor actor) {
        return Mono.fromRunnable(() -> Right.CHANGE_DIRECTORY.require(actor, directory.current()));
    }

    /** What the file would change now; changes nothing. */
    public Mono<CalendarPlan> rehearse(CalendarFile file, Unnamed unnamed) {
        return Mono.fromSupplier(() -> CalendarPlan.of(directory.current().calendar(), file.lines(), unnamed));
    }

    /**
     * Carries it out.
     *
     * @throws io.liaison.platform.rule.RuleViolation (in the Mono) of kind INVALID, with a fault per line, when a line
     *     has one
     */
    public Mono<CalendarPlan> run(Actor actor, CalendarFile file, Unnamed unnamed) {
        AtomicReference<CalendarPlan> made = new AtomicReference<>();
        return changing.change(actor, "import", stored -> {
                    CalendarPlan plan = CalendarPlan.of(stored, file.lines(), unnamed);
                    made.set(plan);
                    return plan.require(file.name());
                })
                .thenReturn(made)
                .mapNotNull(AtomicReference::get);
    }
}
