package io.liaison.platform.directory.file;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The copy of the files, for services that say {@code liaison.files.followed} and have its table. */
@AutoConfiguration(
        after = MessagingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@ConditionalOnBooleanProperty("liaison.files.followed")
public final class StoredFilesAutoConfiguration {

    @Bean
    TableOfFiles storedFiles(DatabaseClient database) {
        return new TableOfFiles(database);
    }

    @Bean
    FileEvents fileEvents(TableOfFiles files, JsonMapper json) {
        return new FileEvents(files, json);
    }
}
