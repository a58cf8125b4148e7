package io.liaison.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.liaison.gateway.signin.SessionTokenRelay;
import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4jBulkheadProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadConfigurationBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PartsProperties.class, ResilienceProperties.class})
class RoutingConfiguration {

    /** The breaker wants one; {@link StalledUploads} is what ends uploads. */
    private static final Duration NO_TIME_LIMIT = Duration.ofDays(7);

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            PartsProperties parts,
            ResilienceProperties resilience,
            SessionTokenRelay tokenRelay) {
        return new Routes(parts, resilience, tokenRelay).locator(builder);
    }

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers(ResilienceProperties resilience) {
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(resilience.breakerCalls())
                .minimumNumberOfCalls(resilience.breakerCalls())
                .failureRateThreshold(resilience.breakerFailureRate())
                .waitDurationInOpenState(resilience.breakerOpen())
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build();
        return factory -> factory.configureDefault(name -> new Resilience4JConfigBuilder(name)
                .circuitBreakerConfig(breaker)
                .timeLimiterConfig(TimeLimiterConfig.custom()
                        .timeoutDuration(timeLimit(name, resilience))
                        .build())
                .build());
    }

    /** A limit of our own: Resilience4j's default of 25 calls would refuse people on an ordinary morning. */
    @Bean
    Customizer<ReactiveResilience4jBulkheadProvider> bulkheads(ResilienceProperties resilience) {
        BulkheadConfig bulkhead = BulkheadConfig.custom()
                .maxConcurrentCalls(resilience.concurrentCalls())
                .build();
        return provider -> provider.configureDefault(name -> new Resilience4jBulkheadConfigurationBuilder()
                .bulkheadConfig(bulkhead)
                .build());
    }

    private static Duration timeLimit(String breaker, ResilienceProperties resilience) {
        return switch (breaker) {
            case Routes.UPLOAD -> NO_TIME_LIMIT;
            case Routes.TRANSFER -> resilience.transferTimeLimit();
            default -> resilience.timeLimit();
        };
    }

    @Bean
    @Order(1)
    ProblemMapping upstreamProblems(ResilienceProperties resilience) {
        return failure -> failure instanceof UpstreamFailure upstream
                ? Problem.unavailable(resilience.breakerOpen()).withCode(upstream.code(), upstream.part())
                : null;
    }
}
