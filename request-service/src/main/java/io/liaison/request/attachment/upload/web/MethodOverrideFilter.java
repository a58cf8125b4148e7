package io.liaison.request.attachment.upload.web;

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Reads {@code X-HTTP-Method-Override}, which the tus protocol prescribes for clients that can't send PATCH or DELETE
 * (Java's own among them). Of uploads only, and of POST only, which is as well protected.
 */
@Component
class MethodOverrideFilter implements WebFilter {

    private static final String HEADER = "X-HTTP-Method-Override";
    private static final Map<String, HttpMethod> METHODS =
            Map.of("PATCH", HttpMethod.PATCH, "DELETE", HttpMethod.DELETE, "HEAD", HttpMethod.HEAD);
    private static final PathPattern UPLOADS = new PathPatternParser().parse("/api/requests/{id}/uploads/{uploadId}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod meant = meant(exchange.getRequest());
        return chain.filter(
                meant.equals(exchange.getRequest().getMethod())
                        ? exchange
                        : exchange.mutate().request(call -> call.method(meant)).build());
    }

    private static HttpMethod meant(ServerHttpRequest call) {
        PathContainer path = call.getPath().pathWithinApplication();
        String override = call.getHeaders().getFirst(HEADER);
        return call.getMethod().equals(HttpMethod.POST) && override != null && UPLOADS.matches(path)
                ? METHODS.getOrDefault(override, HttpMethod.POST)
                : call.getMethod();
    }
}
