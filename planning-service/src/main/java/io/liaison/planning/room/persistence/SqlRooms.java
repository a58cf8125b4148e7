package io.liaison.planning.room.persistence;

import static io.liaison.planning.storage.JsonColumns.required;
import static io.liaison.planning.storage.JsonColumns.texts;

import io.liaison.planning.room.application.Rooms;
import io.liaison.planning.room.domain.Closing;
import io.liaison.planning.room.domain.ClosingReason;
import io.liaison.planning.room.domain.RequestBrief;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SqlRooms implements Rooms {

    private final DatabaseClient client;

    SqlRooms(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Room> find(UUID requestId) {
        return client.sql("select * from room where request_id = :requestId")
                .bind("requestId", requestId)
                .map(SqlRooms::toRoom)
                .one();
    }

    @Override
    public Mono<Room> add(Room room) {
        RequestBrief request = room.request();
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into room (request_id, version, state, number, title, type, raising_department,
                            initiator, wished_completion, lead_department, departments, consulted, guests, opened_at)
                        values (:requestId, 0, :state, :number, :title, :type, :raisingDepartment,
                            :initiator, :wishedCompletion, :leadDepartment, :departments, :consulted, :guests, :openedAt)
                        on conflict (request_id) do nothing
                        """)
                .bind("requestId", room.requestId())
                .bind("title", request.title())
                .bind("type", request.type())
                .bind("raisingDepartment", request.raisingDepartment())
                .bind("initiator", request.initiator())
                .bind("wishedCompletion", request.wishedCompletion())
                .bind("leadDepartment", room.leadDepartment())
                .bind("openedAt", room.openedAt());
        String number = request.number();
        insert = number == null ? insert.bindNull("number", String.class) : insert.bind("number", number);
        return bindChangeable(insert, room)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> room);
    }

    @Override
    public Mono<Room> save(Room room) {
        DatabaseClient.GenericExecuteSpec update =
                client.sql("""
                        update room set version = version + 1, state = :state, departments = :departments,
                            consulted = :consulted, guests = :guests, closed_at = :closedAt,
                            closing_reason = :closingReason
                        where request_id = :requestId and version = :version
                        """).bind("requestId", room.requestId()).bind("version", room.version());
        return Versioned.kept(
                bindClosing(bindChangeable(update, room), room.closing())
                        .fetch()
                        .rowsUpdated(),
                next(room));
    }

    private static DatabaseClient.GenericExecuteSpec bindChangeable(
            DatabaseClient.GenericExecuteSpec statement, Room room) {
        return statement
                .bind("state", room.state().name())
                .bind("departments", room.departments().toArray(String[]::new))
                .bind("consulted", room.consulted().toArray(String[]::new))
                .bind("guests", room.guests().toArray(String[]::new));
    }

    private static DatabaseClient.GenericExecuteSpec bindClosing(
            DatabaseClient.GenericExecuteSpec statement, @Nullable Closing closing) {
        return closing == null
                ? statement.bindNull("closedAt", Instant.class).bindNull("closingReason", String.class)
                : statement
                        .bind("closedAt", closing.at())
                        .bind("closingReason", closing.reason().name());
    }

    private static Room next(Room room) {
        return new Room(
                room.requestId(),
                room.version() + 1,
                room.state(),
                room.request(),
                room.leadDepartment(),
                room.departments(),
                room.consulted(),
                room.guests(),
                room.openedAt(),
                room.closing());
    }

    private static Room toRoom(Readable row) {
        return new Room(
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                RoomState.valueOf(required(row, "state", String.class)),
                new RequestBrief(
                        row.get("number", String.class),
                        required(row, "title", String.class),
                        required(row, "type", String.class),
                        required(row, "raising_department", String.class),
                        required(row, "initiator", String.class),
                        required(row, "wished_completion", LocalDate.class)),
                required(row, "lead_department", String.class),
                texts(row, "departments"),
                texts(row, "consulted"),
                texts(row, "guests"),
                required(row, "opened_at", Instant.class),
                toClosing(row));
    }

    private static @Nullable Closing toClosing(Readable row) {
        ClosingReason reason = JsonColumns.optional(row, "closing_reason", ClosingReason.class);
        return reason == null ? null : new Closing(reason, required(row, "closed_at", Instant.class));
    }
}
