package io.liaison.platform.messaging;

import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.platform.test.MutableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** A service whose only business is to count. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class MessagingTestApplication {

    @Bean
    MutableClock clock() {
        return MutableClock.at("2024-05-06T01:00:00Z");
    }

    @Bean
    Effects effects(DatabaseClient database) {
        return new Effects(database);
    }

    @Bean
    Obstacles obstacles() {
        return new Obstacles();
    }

    @Bean
    EventHandler counting(Effects effects, Obstacles obstacles) {
        return new CountingHandler(effects, obstacles);
    }

    @Bean
    TallyingHandler tallying(Effects effects, Obstacles obstacles) {
        return new TallyingHandler(effects, obstacles);
    }

    @Bean
    EventHandler rereading(Effects effects, AuditTrail audit) {
        return new RereadingHandler(effects, audit);
    }

    @Bean
    DeadlineHandler reminding(Effects effects, Obstacles obstacles) {
        return new RemindingHandler(effects, obstacles);
    }
}
