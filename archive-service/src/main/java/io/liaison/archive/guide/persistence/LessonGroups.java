package io.liaison.archive.guide.persistence;

import io.liaison.archive.guide.application.Lessons;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@link Lessons} from the table {@code lesson}. */
@Repository
class LessonGroups implements Lessons {

    private static final TypeReference<List<Point>> POINTS = new TypeReference<>() {};

    private static final String GROUPS = """
            select kind, request_type, department, count(*) as points, count(distinct request_id) as dossiers,
              jsonb_agg(jsonb_build_object('text', text, 'number', number, 'requestId', request_id, 'at', at)
                order by at desc, id) filter (where place <= 20) as newest
            from (select *, row_number() over (partition by kind, request_type, department order by at desc, id) as place
                  from lesson
                  where kind in ('PROBLEM', 'SUGGESTION') and (:kind::text is null or kind = :kind)
                    and (:requestType::text is null or request_type = :requestType)
                    and (:department::text is null or department = :department)) as placed
            group by kind, request_type, department
            order by count(*) desc, kind, department, request_type limit :limit""";

    private final DatabaseClient database;
    private final JsonMapper json;

    LessonGroups(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<Group> groups(Filter filter, int limit) {
        return database.sql(GROUPS)
                .bind("kind", text(filter.kind()))
                .bind("requestType", text(filter.requestType()))
                .bind("department", text(filter.department()))
                .bind("limit", limit)
                .map(this::group)
                .all();
    }

    private Group group(Readable row) {
        return new Group(
                required(row, "kind", String.class),
                row.get("request_type", String.class),
                required(row, "department", String.class),
                required(row, "points", Long.class),
                required(row, "dossiers", Long.class),
                json.readValue(required(row, "newest", Json.class).asString(), POINTS));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        @Nullable T value = row.get(column, type);
        return Objects.requireNonNull(value, column);
    }

    private static Parameter text(@Nullable String value) {
        return value == null ? Parameters.in(String.class) : Parameters.in(value);
    }
}
