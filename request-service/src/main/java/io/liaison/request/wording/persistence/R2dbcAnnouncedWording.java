package io.liaison.request.wording.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.application.AnnouncedWording;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table {@code wording_announced}. */
@Component
class R2dbcAnnouncedWording implements AnnouncedWording {

    private final DatabaseClient database;

    R2dbcAnnouncedWording(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<String> fingerprint(TextLanguage language) {
        return database.sql("select fingerprint from wording_announced where language = :language")
                .bind("language", language.tag())
                .map(row -> required(row, "fingerprint", String.class))
                .one();
    }

    @Override
    public Mono<Void> keep(TextLanguage language, String fingerprint) {
        return database.sql("""
                        insert into wording_announced (language, fingerprint) values (:language, :fingerprint)
                        on conflict (language) do update set fingerprint = excluded.fingerprint""")
                .bind("language", language.tag())
                .bind("fingerprint", fingerprint)
                .then();
    }
}
