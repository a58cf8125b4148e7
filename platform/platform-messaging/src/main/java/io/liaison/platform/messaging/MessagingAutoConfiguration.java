package io.liaison.platform.messaging;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The clock and the topics of a service. A clock that can be moved comes as an auto-configuration of its own before
 * this one.
 */
@AutoConfiguration(afterName = "io.liaison.clock.MovableClockAutoConfiguration")
@EnableConfigurationProperties(MessagingProperties.class)
public final class MessagingAutoConfiguration {

    /** Where an event goes that no handler could take. */
    public static final String DEAD_LETTER_SUFFIX = ".dlt";

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KafkaAdmin.NewTopics messagingTopics(MessagingProperties properties) {
        MessagingProperties.Topics settings = properties.topics();
        return new KafkaAdmin.NewTopics(properties.publishes().stream()
                .flatMap(name -> Stream.of(
                        topic(name, settings, configOf(name, settings.compacted())),
                        topic(name + DEAD_LETTER_SUFFIX, settings, Map.of())))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic topic(String name, MessagingProperties.Topics settings, Map<String, String> config) {
        return new NewTopic(name, Optional.of(settings.partitions()), Optional.ofNullable(settings.replicas()))
                .configs(new HashMap<>(config));
    }

    private static Map<String, String> configOf(String name, List<String> compacted) {
        return compacted.contains(name)
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of();
    }
}
