package io.liaison.gateway.limit;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemWriter;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses the calls of a person who calls too often. */
public final class RateLimitFilter implements WebFilter {

    private static final Problem TOO_MANY =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS).withHeader(HttpHeaders.RETRY_AFTER, "1");

    private final TokenBuckets buckets;
    private final ProblemWriter problems;

    RateLimitFilter(TokenBuckets buckets, ProblemWriter problems) {
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .map(Principal::getName)
                .map(buckets::take)
                .defaultIfEmpty(true)
                .flatMap(granted -> granted ? chain.filter(exchange) : problems.write(exchange, TOO_MANY));
    }
}
