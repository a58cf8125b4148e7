package io.liaison.request.calendar.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.calendar.domain.CalendarContent;
import io.liaison.request.directory.application.DirectoryAnnouncements;
import io.liaison.request.directory.application.DirectoryChanges;
import io.liaison.request.directory.application.DirectoryStore;
import io.liaison.request.directory.domain.Revision;
import io.liaison.request.permission.domain.Right;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The working calendar becomes another (functional.md, section 1); an administrator's business. */
@Component
public class ChangeCalendar {

    private static final String SUBJECT = "calendar";

    private final DirectoryChanges changes;
    private final DirectoryStore store;
    private final DirectoryAnnouncements announcements;

    ChangeCalendar(DirectoryChanges changes, DirectoryStore store, DirectoryAnnouncements announcements) {
        this.changes = changes;
        this.store = store;
        this.announcements = announcements;
    }

    /**
     * Replaces it. What it already is, it stays, whatever the revision: a call that is repeated does no harm.
     *
     * @param revision of the calendar as the caller read it
     */
    public Mono<WorkingCalendar> replace(Actor actor, long revision, CalendarContent wanted) {
        return change(actor, "change", stored -> {
            WorkingCalendar becomes = wanted.calendar();
            if (!becomes.equals(stored)) {
                Revision.require(revision, Revision.of(stored));
            }
            return becomes;
        });
    }

    /**
     * Makes of the stored one what {@code edit} says.
     *
     * @param act what the audit trail calls it
     */
    Mono<WorkingCalendar> change(Actor actor, String act, UnaryOperator<WorkingCalendar> edit) {
        return changes.make(before -> {
                    ActedBy by = Right.CHANGE_DIRECTORY.require(actor, before);
                    WorkingCalendar becomes = edit.apply(before.calendar());
                    return becomes.equals(before.calendar())
                            ? Mono.just(before)
                            : changed(before, becomes, act, by)
                                    .thenReturn(new Directory(before.people(), before.departments(), becomes));
                })
                .map(Directory::calendar);
    }

    private Mono<Void> changed(Directory before, WorkingCalendar becomes, String act, ActedBy by) {
        return store.save(becomes)
                .then(Mono.defer(
                        () -> changes.record(SUBJECT, act, by, AuditedCalendar.facts(before.calendar(), becomes))))
                .then(Mono.defer(() -> announcements.changed(becomes)));
    }
}
