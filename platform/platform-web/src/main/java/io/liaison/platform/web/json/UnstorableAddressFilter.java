package io.liaison.platform.web.json;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses paths and queries with the character NUL, before they become a database's problem. */
final class UnstorableAddressFilter implements WebFilter {

    private static final String ENCODED_NUL = "%00";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        URI address = exchange.getRequest().getURI();
        return isStorable(address.getRawPath()) && isStorable(address.getRawQuery())
                ? chain.filter(exchange)
                : Mono.error(() -> new ServerWebInputException("The address holds the character NUL"));
    }

    private static boolean isStorable(@Nullable String part) {
        return part == null || !part.contains(ENCODED_NUL);
    }
}
