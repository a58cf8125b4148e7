package io.liaison.platform.directory.audience;

import io.liaison.platform.directory.copy.DirectoryCopyAutoConfiguration;
import io.liaison.platform.directory.people.DirectorySource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Who may see a request, kept by each service for itself. */
@AutoConfiguration(after = DirectoryCopyAutoConfiguration.class)
public final class AudienceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RequestAudiences requestAudiences(DatabaseClient database, DirectorySource directory) {
        return new StoredAudiences(database, directory);
    }

    @Bean
    AudienceEvents audienceEvents(RequestAudiences audiences) {
        return new AudienceEvents(audiences);
    }
}
