package io.liaison.platform.web.correlation;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes the caller's correlation id or makes one, carries it with the call and says it in the answer. */
final class CorrelationFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id =
                CorrelationId.acceptedOrNew(exchange.getRequest().getHeaders().getFirst(CorrelationId.HEADER));
        exchange.getAttributes().put(CorrelationId.KEY, id);
        exchange.getResponse().getHeaders().set(CorrelationId.HEADER, id);
        ServerHttpRequest request = exchange.getRequest()
                .mutate()
                .headers(headers -> headers.set(CorrelationId.HEADER, id))
                .build();
        return chain.filter(exchange.mutate().request(request).build())
                .contextWrite(context -> context.put(CorrelationId.KEY, id));
    }
}
