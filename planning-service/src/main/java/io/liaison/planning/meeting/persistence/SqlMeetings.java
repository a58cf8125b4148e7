package io.liaison.planning.meeting.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.meeting.application.Meetings;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.planning.meeting.domain.Attendee;
import io.liaison.planning.meeting.domain.Clash;
import io.liaison.planning.meeting.domain.Invitation;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.MeetingKind;
import io.liaison.planning.meeting.domain.MeetingState;
import io.liaison.planning.meeting.domain.Minutes;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlMeetings implements Meetings {

    private static final String SELECT = """
            select m.*, (select coalesce(jsonb_agg(jsonb_build_object('person', a.person, 'answer', a.answer)
                    order by a.position), '[]') from meeting_attendee a where a.meeting_id = m.id) as attendees
            from meeting m
            """;

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlMeetings(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<Meeting> find(UUID requestId, UUID id) {
        return client.sql(SELECT + " where m.id = :id and m.request_id = :requestId")
                .bind("id", id)
                .bind("requestId", requestId)
                .map(this::toMeeting)
                .one();
    }

    @Override
    public Flux<Meeting> ofRequest(UUID requestId) {
        return client.sql(SELECT + " where m.request_id = :requestId order by m.start_at, m.id")
                .bind("requestId", requestId)
                .map(this::toMeeting)
                .all();
    }

    @Override
    public Mono<Meeting> firstCoordination(UUID requestId) {
        return client.sql(SELECT + """
                         where m.request_id = :requestId and m.kind = 'COORDINATION' and m.state <> 'CANCELLED'
                        order by m.end_at, m.id limit 1
                        """)
                .bind("requestId", requestId)
                .map(this::toMeeting)
                .one();
    }

    @Override
    public Flux<Meeting> upcoming(UUID requestId, Instant after) {
        return client.sql(SELECT + """
                         where m.request_id = :requestId and m.state = 'SCHEDULED' and m.start_at > :after
                        order by m.start_at, m.id
                        """)
                .bind("requestId", requestId)
                .bind("after", after)
                .map(this::toMeeting)
                .all();
    }

    @Override
    public Flux<Invitation.Entry> ofPerson(String person, Instant endingAfter, int limit) {
        return client.sql("select r.number as request_number, r.title as request_title, found.* from (" + SELECT + """
                        ) found join room r on r.request_id = found.request_id
                        where found.state <> 'CANCELLED' and found.end_at > :endingAfter
                          and exists (select 1 from meeting_attendee me where me.meeting_id = found.id and me.person = :person)
                        order by found.start_at, found.id limit :limit
                        """)
                .bind("person", person)
                .bind("endingAfter", endingAfter)
                .bind("limit", limit)
                .map(row -> new Invitation.Entry(
                        toMeeting(row),
                        row.get("request_number", String.class),
                        required(row, "request_title", String.class)))
                .all();
    }

    @Override
    public Flux<Clash> clashes(Meeting meeting) {
        return client.sql("""
                        select a.person, m.start_at, m.end_at
                        from meeting m join meeting_attendee a on a.meeting_id = m.id
                        where a.person = any(:people) and m.state = 'SCHEDULED' and m.id <> :id
                          and m.start_at < :end and m.end_at > :start
                        order by a.person, m.start_at limit 100
                        """)
                .bind("people", meeting.invited().toArray(String[]::new))
                .bind("id", meeting.id())
                .bind("start", meeting.appointment().start())
                .bind("end", meeting.appointment().end())
                .map(row -> new Clash(
                        required(row, "person", String.class),
                        required(row, "start_at", Instant.class),
                        required(row, "end_at", Instant.class)))
                .all();
    }

    @Override
    public Mono<Meeting> add(Meeting meeting) {
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into meeting (id, request_id, version, sequence, kind, agenda, start_at, end_at, place,
                            urgent_reason, organiser, state, changed_at)
                        values (:id, :requestId, 0, :sequence, :kind, :agenda, :start, :end, :place,
                            :urgentReason, :organiser, :state, :changedAt)
                        """)
                .bind("requestId", meeting.requestId())
                .bind("kind", meeting.kind().name())
                .bind("organiser", meeting.organiser());
        return bindChangeable(insert, meeting)
                .fetch()
                .rowsUpdated()
                .then(Mono.defer(() -> addAttendees(meeting)))
                .thenReturn(meeting);
    }

    private Mono<Long> addAttendees(Meeting meeting) {
        return client.sql("""
                        insert into meeting_attendee (meeting_id, person, position)
                        select :id, person, position from unnest(:people) with ordinality as given (person, position)
                        """)
                .bind("id", meeting.id())
                .bind("people", meeting.invited().toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<Meeting> save(Meeting meeting) {
        DatabaseClient.GenericExecuteSpec update = client.sql("""
                        update meeting set version = version + 1, sequence = :sequence, agenda = :agenda,
                            start_at = :start, end_at = :end, place = :place, urgent_reason = :urgentReason,
                            state = :state, changed_at = :changedAt, minutes = :minutes
                        where id = :id and version = :version
                        """).bind("version", meeting.version());
        Minutes minutes = meeting.minutes();
        update = minutes == null ? update.bindNull("minutes", Json.class) : update.bind("minutes", json.write(minutes));
        Mono<Long> rows = bindChangeable(update, meeting).fetch().rowsUpdated();
        return Versioned.kept(rows, meeting).then(Mono.defer(() -> find(meeting.requestId(), meeting.id())));
    }

    @Override
    public Mono<Void> takeBackAnswers(Meeting meeting) {
        return client.sql("update meeting_attendee set answer = null, answered_at = null where meeting_id = :id")
                .bind("id", meeting.id())
                .fetch()
                .rowsUpdated()
                .then();
    }

    @Override
    public Mono<Void> answer(Meeting meeting, String person, Attendance answer, Instant at) {
        return client.sql("""
                        update meeting_attendee set answer = :answer, answered_at = :at
                        where meeting_id = :id and person = :person
                        """)
                .bind("id", meeting.id())
                .bind("person", person)
                .bind("answer", answer.name())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static DatabaseClient.GenericExecuteSpec bindChangeable(
            DatabaseClient.GenericExecuteSpec statement, Meeting meeting) {
        Appointment appointment = meeting.appointment();
        DatabaseClient.GenericExecuteSpec bound = statement
                .bind("id", meeting.id())
                .bind("sequence", meeting.sequence())
                .bind("agenda", appointment.agenda())
                .bind("start", appointment.start())
                .bind("end", appointment.end())
                .bind("place", appointment.place())
                .bind("state", meeting.state().name())
                .bind("changedAt", meeting.changedAt());
        String urgentReason = appointment.urgentReason();
        return urgentReason == null
                ? bound.bindNull("urgentReason", String.class)
                : bound.bind("urgentReason", urgentReason);
    }

    private Meeting toMeeting(Readable row) {
        return new Meeting(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                required(row, "sequence", Integer.class),
                MeetingKind.valueOf(required(row, "kind", String.class)),
                new Appointment(
                        required(row, "agenda", String.class),
                        required(row, "start_at", Instant.class),
                        required(row, "end_at", Instant.class),
                        required(row, "place", String.class),
                        row.get("urgent_reason", String.class)),
                required(row, "organiser", String.class),
                json.readList(row, "attendees", Attendee.class),
                MeetingState.valueOf(required(row, "state", String.class)),
                required(row, "changed_at", Instant.class),
                toMinutes(row));
    }

    private @Nullable Minutes toMinutes(Readable row) {
        return row.get("minutes", Json.class) == null ? null : json.read(row, "minutes", Minutes.class);
    }
}
