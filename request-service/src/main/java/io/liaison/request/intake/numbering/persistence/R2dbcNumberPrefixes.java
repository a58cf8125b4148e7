package io.liaison.request.intake.numbering.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.numbering.application.NumberPrefixStore;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table {@code number_prefix}. */
@Component
class R2dbcNumberPrefixes implements NumberPrefixStore {

    /** Readers, and with them whoever draws a number, are not held up. */
    private static final String LOCK = "lock table number_prefix in share row exclusive mode";

    private static final String FIND = "select prefix, type, current, revision from number_prefix";

    private static final String RETIRE = """
            update number_prefix set current = false
            where current and prefix <> all (:prefixes::text[])""";

    private static final String GIVE = """
            insert into number_prefix (prefix, type, current, revision)
            select prefix, type, true, :revision from unnest(:prefixes::text[], :types::text[]) wanted (prefix, type)
            on conflict (prefix) do update set current = true, revision = excluded.revision""";

    private final DatabaseClient database;

    R2dbcNumberPrefixes(DatabaseClient database) {
        this.database = database;
    }

    private record Row(String prefix, RequestType type, boolean current, long revision) {

        static Row of(Readable row) {
            return new Row(
                    required(row, "prefix", String.class),
                    RequestType.valueOf(required(row, "type", String.class)),
                    required(row, "current", Boolean.class),
                    required(row, "revision", Long.class));
        }
    }

    @Override
    public Mono<NumberPrefixes> find() {
        return database.sql(FIND).map(Row::of).all().collectList().map(R2dbcNumberPrefixes::prefixes);
    }

    @Override
    public Mono<NumberPrefixes> findForChange() {
        return database.sql(LOCK).then().then(Mono.defer(this::find));
    }

    @Override
    public Mono<Void> save(NumberPrefixes changed) {
        List<Map.Entry<RequestType, String>> current =
                List.copyOf(changed.current().entrySet());
        String[] prefixes = current.stream().map(Map.Entry::getValue).toArray(String[]::new);
        String[] types = current.stream().map(given -> given.getKey().name()).toArray(String[]::new);
        return database.sql(RETIRE)
                .bind("prefixes", prefixes)
                .then()
                .then(database.sql(GIVE)
                        .bind("revision", changed.revision())
                        .bind("prefixes", prefixes)
                        .bind("types", types)
                        .then());
    }

    private static NumberPrefixes prefixes(List<Row> rows) {
        return new NumberPrefixes(
                rows.stream().mapToLong(Row::revision).max().orElse(0),
                rows.stream().filter(Row::current).collect(Collectors.toMap(Row::type, Row::prefix)),
                rows.stream().collect(Collectors.toMap(Row::prefix, Row::type)));
    }
}
