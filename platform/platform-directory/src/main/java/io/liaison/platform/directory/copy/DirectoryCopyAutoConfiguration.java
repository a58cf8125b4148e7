package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.DirectoryProperties;
import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.MessagingAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The copy of the directory, for every service that doesn't own the directory itself. */
@AutoConfiguration(
        after = MessagingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
public final class DirectoryCopyAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(DirectorySource.class)
    @EnableConfigurationProperties(DirectoryProperties.class)
    static final class Copy {

        @Bean
        EntryStore directoryEntryStore(DatabaseClient database) {
            return new EntryStore(database);
        }

        @Bean
        EntryReader directoryEntryReader(JsonMapper json) {
            return new EntryReader(json);
        }

        @Bean
        DirectoryCopy directoryCopy(EntryStore store, EntryReader reader, DirectoryProperties properties) {
            return new DirectoryCopy(store, reader, properties);
        }

        @Bean
        DirectoryEvents directoryEvents(
                EntryStore store,
                EntryReader reader,
                ObjectProvider<CalendarChangeListener> listeners,
                DirectoryCopy copy) {
            return new DirectoryEvents(
                    store, reader, () -> listeners.orderedStream().toList(), copy::changed);
        }
    }
}
