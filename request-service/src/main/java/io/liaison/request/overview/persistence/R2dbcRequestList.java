package io.liaison.request.overview.persistence;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.RequestCriteria;
import io.liaison.request.overview.application.RequestList;
import io.liaison.request.rows.CursorKeys;
import io.liaison.request.rows.RequestRow;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Lists as queries of the table {@code request}. */
@Component
class R2dbcRequestList implements RequestList {

    /** Duties are looked at by people; more than this nobody looks through. */
    private static final String WAITING = """
            select * from request
            where (state = 'RETURNED' and (initiator = any(:people) or raising_department = any(:liaisons)))
               or (state = 'SUBMITTED' and not signed and raising_department = any(:heads))
               or (state = 'DISPATCHED' and lead_department = any(:heads))
               or (:administrator and state in ('SUBMITTED', 'OBJECTED'))
            order by submitted_at, id
            limit 500""";

    private final DatabaseClient database;
    private final RequestAudiences audiences;
    private final RequestRow row;
    private final DirectorySource directory;
    private final Clock clock;

    R2dbcRequestList(
            DatabaseClient database,
            RequestAudiences audiences,
            RequestRow row,
            DirectorySource directory,
            Clock clock) {
        this.database = database;
        this.audiences = audiences;
        this.row = row;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Flux<Listed> visible(Actor actor, RequestCriteria criteria, Piece piece) {
        ListSorting sorting = ListSorting.of(piece.order());
        ListConditions conditions = new ListConditions(criteria, viewer(actor));
        String where = audiences.condition(actor, "request.id") + "\n  and " + conditions.sql();
        return database.sql(sorting.select(where))
                .bindValues(audiences.bindsFor(actor))
                .bindValues(conditions.binds())
                .bind("key", sorting.key(piece.after(), piece.order()))
                .bind("id", CursorKeys.uuid(piece.after(), 2))
                .bind("limit", piece.limit() + 1)
                .map(found -> new Listed(row.read(found), sorting.key(found)))
                .all();
    }

    private ListConditions.Viewer viewer(Actor actor) {
        Directory current = directory.current();
        Set<String> departments = new LinkedHashSet<>();
        current.person(actor.person()).map(Person::department).ifPresent(departments::add);
        actor.names().forEach(name -> departments.addAll(current.representedBy(name)));
        return new ListConditions.Viewer(
                actor.names().toList(),
                departments,
                clock.instant(),
                current.calendar().zone());
    }

    @Override
    public Flux<Request> waitingFor(Duties duties) {
        return database.sql(WAITING)
                .bind("people", duties.people().toArray(String[]::new))
                .bind("heads", duties.heads().toArray(String[]::new))
                .bind("liaisons", duties.liaisons().toArray(String[]::new))
                .bind("administrator", duties.administrator())
                .map(row::read)
                .all();
    }
}
