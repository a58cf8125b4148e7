package io.liaison.request.support;

import io.liaison.platform.test.MutableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that tests move; and the topics of the other services, before anything listens to them. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    @Bean
    MutableClock clock() {
        Neighbours.createTopics();
        return MutableClock.at(ServiceTest.NOW);
    }
}
