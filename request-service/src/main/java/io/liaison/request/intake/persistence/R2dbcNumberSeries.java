package io.liaison.request.intake.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.intake.application.NumberSeries;
import io.liaison.request.intake.domain.RequestNumber;
import io.liaison.request.intake.domain.RequestType;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One counter row per prefix and month; its lock, held until the commit, is what keeps the numbers free of gaps. */
@Component
class R2dbcNumberSeries implements NumberSeries {

    private static final String DRAW = """
            insert into number_series (prefix, month, last)
            select prefix, :month, 1 from number_prefix where type = :type and current
            on conflict (prefix, month) do update set last = number_series.last + 1
            returning prefix, last""";

    private static final String UPCOMING = """
            select given.type, given.prefix, coalesce(series.last, 0) + 1 as next
              from number_prefix given
                   left join number_series series on series.prefix = given.prefix and series.month = :month
             where given.current""";

    private final DatabaseClient database;

    R2dbcNumberSeries(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<String> next(RequestType type, YearMonth month) {
        return database.sql(DRAW)
                .bind("type", type.name())
                .bind("month", month.toString())
                .map(row -> RequestNumber.of(
                        required(row, "prefix", String.class), month, required(row, "last", Integer.class)))
                .one();
    }

    @Override
    public Mono<Map<RequestType, String>> upcoming(YearMonth month) {
        return database.sql(UPCOMING)
                .bind("month", month.toString())
                .map(row -> Map.entry(
                        RequestType.valueOf(required(row, "type", String.class)),
                        RequestNumber.of(
                                required(row, "prefix", String.class), month, required(row, "next", Integer.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
