package io.liaison.gateway.pages;

import java.time.Clock;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Dates every answer (RFC 9110, section 6.6.1) by the platform's clock. */
final class PlatformTime implements WebFilter {

    private final Clock clock;

    PlatformTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(
                        () -> exchange.getResponse().getHeaders().setDate(clock.millis())));
        return chain.filter(exchange);
    }
}
