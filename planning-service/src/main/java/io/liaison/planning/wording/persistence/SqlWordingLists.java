package io.liaison.planning.wording.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.wording.application.WordingLists;
import io.liaison.planning.wording.domain.WordingList;
import io.liaison.platform.wording.TextLanguage;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlWordingLists implements WordingLists {

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlWordingLists(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<Long> version() {
        return client.sql("select version from wording_version")
                .map(row -> required(row, "version", Long.class))
                .one();
    }

    @Override
    public Flux<WordingList> all() {
        return client.sql("select language, terms from wording_list order by language")
                .map(this::toList)
                .all();
    }

    @Override
    public Mono<Void> replace(WordingList list, Instant changedAt) {
        return client.sql("""
                        insert into wording_list (language, terms, changed_at) values (:language, :terms, :changedAt)
                        on conflict (language) do update set terms = excluded.terms, changed_at = excluded.changed_at
                        """)
                .bind("language", list.language().tag())
                .bind("terms", json.write(list.entries()))
                .bind("changedAt", changedAt)
                .then()
                .then(Mono.defer(this::raiseVersion));
    }

    private Mono<Void> raiseVersion() {
        return client.sql("update wording_version set version = version + 1").then();
    }

    private WordingList toList(Readable row) {
        return new WordingList(
                TextLanguage.of(required(row, "language", String.class)).orElseThrow(),
                json.readList(row, "terms", WordingList.Entry.class));
    }
}
