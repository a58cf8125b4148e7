package io.liaison.request.support;

import io.liaison.platform.test.MutableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** A clock that tests move; and the topics of the other services, before anything listens to them. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    @Bean
    MutableClock clock() {
        Neighbours.createTopics();
        return MutableClock.at(ServiceTest.NOW);
    }

    /** For calls over real HTTP the name of a person is the person's token. */
    @Bean
    ReactiveJwtDecoder namesForTokens() {
        return name -> Mono.fromSupplier(() -> Jwt.withTokenValue(name)
                .header("alg", "none")
                .claim("preferred_username", name)
                .build());
    }
}
