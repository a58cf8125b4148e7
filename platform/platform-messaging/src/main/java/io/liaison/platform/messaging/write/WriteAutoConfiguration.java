package io.liaison.platform.messaging.write;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** What transactions write together at their end. */
@AutoConfiguration(afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
public final class WriteAutoConfiguration {

    @Bean
    ClosingWrites closingWrites(DatabaseClient database) {
        return new ClosingWrites(database);
    }
}
