package io.liaison.request.intake.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.intake.application.NumberSeries;
import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One counter row per prefix and month; its lock, held until the commit, is what keeps the numbers free of gaps. */
@Component
class R2dbcNumberSeries implements NumberSeries {

    private static final String DRAW = """
            insert into number_series (prefix, month, last) values (:prefix, :month, 1)
            on conflict (prefix, month) do update set last = number_series.last + 1
            returning last""";

    private final DatabaseClient database;

    R2dbcNumberSeries(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Integer> next(String prefix, YearMonth month) {
        return database.sql(DRAW)
                .bind("prefix", prefix)
                .bind("month", month.toString())
                .map(row -> required(row, "last", Integer.class))
                .one();
    }
}
