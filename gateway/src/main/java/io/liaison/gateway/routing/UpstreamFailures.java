package io.liaison.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says of everything that goes wrong on the way to a part that it was on the way to this part. */
record UpstreamFailures(Part part) implements GatewayFilter {

    private static final int DEEPEST = 16;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(this::translated);
    }

    private Throwable translated(Throwable failure) {
        if (isCausedBy(failure, BulkheadFullException.class)) {
            return new UpstreamFailure(part, UpstreamFailure.Reason.TOO_MANY_CALLS, failure);
        }
        if (isCausedBy(failure, CallNotPermittedException.class)
                || isCausedBy(failure, ServiceUnavailableException.class)) {
            return new UpstreamFailure(part, UpstreamFailure.Reason.BREAKER_OPEN, failure);
        }
        if (isCausedBy(failure, TimeoutException.class)
                || isCausedBy(failure, io.netty.handler.timeout.TimeoutException.class)
                || isGatewayTimeout(failure)) {
            return new UpstreamFailure(part, UpstreamFailure.Reason.TOO_SLOW, failure);
        }
        return isCausedBy(failure, IOException.class)
                ? new UpstreamFailure(part, UpstreamFailure.Reason.UNREACHABLE, failure)
                : failure;
    }

    private static boolean isGatewayTimeout(Throwable failure) {
        return failure instanceof ResponseStatusException answered
                && answered.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(type::isInstance);
    }
}
