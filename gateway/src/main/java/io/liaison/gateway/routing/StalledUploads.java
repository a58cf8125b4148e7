package io.liaison.gateway.routing;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives up on an upload that has stopped: neither has more of it come nor was it answered for a while. How long all of
 * it takes is nobody's concern; a limit for the whole would cut off large files on slow lines.
 *
 * @param limit how long nothing may happen
 */
record StalledUploads(Duration limit) implements GatewayFilter {

    private static final int LOOKS_PER_LIMIT = 4;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        AtomicLong last = new AtomicLong(System.nanoTime());
        ServerHttpRequest watched = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return super.getBody().doOnNext(some -> last.set(System.nanoTime()));
            }
        };
        return Mono.firstWithSignal(
                chain.filter(exchange.mutate().request(watched).build()), stalled(last));
    }

    private Mono<Void> stalled(AtomicLong last) {
        return Flux.interval(limit.dividedBy(LOOKS_PER_LIMIT))
                .filter(look -> System.nanoTime() - last.get() > limit.toNanos())
                .next()
                .flatMap(look -> Mono.error(new TimeoutException("An upload has stopped for " + limit)));
    }
}
