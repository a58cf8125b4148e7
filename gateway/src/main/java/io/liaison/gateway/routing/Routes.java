package io.liaison.gateway.routing;

import io.liaison.platform.web.correlation.CorrelationId;
import java.io.IOException;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.SpringCloudCircuitBreakerFilterFactory;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** The routes, the more particular ones first. */
final class Routes {

    /** Breaker of the routes that carry files down. */
    static final String TRANSFER = "transfer";

    /** Breaker of the routes that carry files up. */
    static final String UPLOAD = "upload";

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(50);
    private static final Duration LONGEST_BACKOFF = Duration.ofMillis(500);
    private static final long NO_TIME_LIMIT = -1;

    private final PartsProperties parts;
    private final ResilienceProperties resilience;
    private final GatewayFilter tokenRelay;

    Routes(PartsProperties parts, ResilienceProperties resilience, GatewayFilter tokenRelay) {
        this.parts = parts;
        this.resilience = resilience;
        this.tokenRelay = tokenRelay;
    }

    RouteLocator locator(RouteLocatorBuilder builder) {
        return builder.routes()
                .route(
                        "notice-stream",
                        route -> streaming(route.path("/api/notices/stream"), parts.notification())
                                .uri(parts.notification().uri()))
                .route(
                        "attachments",
                        route -> uploading(
                                        route.path(
                                                "/api/requests/*/attachments",
                                                "/api/requests/*/attachments/**",
                                                "/api/requests/*/uploads",
                                                "/api/requests/*/uploads/**"),
                                        parts.request())
                                .uri(parts.request().uri()))
                .route(
                        "request-exports",
                        route -> transferring(route.path("/api/requests/*/export", "/api/audit"), parts.request())
                                .uri(parts.request().uri()))
                .route(
                        "exports",
                        route -> transferring(route.path("/api/archive/dossiers/*/export"), parts.archive())
                                .uri(parts.archive().uri()))
                .route(
                        "request",
                        route -> guarded(
                                        route.path(
                                                "/api/me/**",
                                                "/api/dead-letters/request/**",
                                                "/api/openapi/request*",
                                                "/api/directory/**",
                                                "/api/numbering/**",
                                                "/api/requests/**",
                                                "/api/review/**",
                                                "/api/wording/**"),
                                        parts.request())
                                .uri(parts.request().uri()))
                .route(
                        "planning",
                        route -> guarded(
                                        route.path(
                                                "/api/coordination/**",
                                                "/api/dead-letters/planning/**",
                                                "/api/openapi/planning*"),
                                        parts.planning())
                                .uri(parts.planning().uri()))
                .route(
                        "tracking",
                        route -> guarded(
                                        route.path(
                                                "/api/tracking/**",
                                                "/api/dead-letters/tracking/**",
                                                "/api/openapi/tracking*"),
                                        parts.tracking())
                                .uri(parts.tracking().uri()))
                .route(
                        "notification",
                        route -> guarded(
                                        route.path(
                                                "/api/notices/**",
                                                "/api/dead-letters/notification/**",
                                                "/api/openapi/notification*"),
                                        parts.notification())
                                .uri(parts.notification().uri()))
                .route(
                        "archive",
                        route -> guarded(
                                        route.path(
                                                "/api/archive/**",
                                                "/api/guide/**",
                                                "/api/dead-letters/archive/**",
                                                "/api/openapi/archive*"),
                                        parts.archive())
                                .uri(parts.archive().uri()))
                .build();
    }

    /** An ordinary call: breaker, time limit, and for reading calls some retries within it. */
    @SuppressWarnings("unchecked") // the builder's varargs of generic classes
    private UriSpec guarded(BooleanSpec route, Part part) {
        return route.filters(filters -> common(filters, part)
                        .circuitBreaker(breaker -> breaker.setName(part.name()))
                        .retry(retry -> retry.setRetries(resilience.retries())
                                .setMethods(HttpMethod.GET, HttpMethod.HEAD)
                                .setSeries()
                                .setStatuses(HttpStatus.BAD_GATEWAY)
                                .setExceptions(IOException.class)
                                .setBackoff(FIRST_BACKOFF, LONGEST_BACKOFF, 2, true)))
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        resilience.timeLimit().toMillis());
    }

    /** Files up and down: however long they take, as long as they go on; nothing is sent twice. */
    private UriSpec uploading(BooleanSpec route, Part part) {
        return route.filters(filters -> common(filters, part)
                        .circuitBreaker(breaker -> breaker.setName(UPLOAD))
                        .filter(new StalledUploads(resilience.transferTimeLimit())))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, NO_TIME_LIMIT);
    }

    /** A file, streamed through: a longer limit, a breaker of its own, and nothing is sent twice. */
    private UriSpec transferring(BooleanSpec route, Part part) {
        return route.filters(filters -> common(filters, part).circuitBreaker(Routes::transferBreaker))
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        resilience.transferTimeLimit().toMillis());
    }

    private static void transferBreaker(SpringCloudCircuitBreakerFilterFactory.Config breaker) {
        breaker.setName(TRANSFER);
    }

    /** Server-sent events, open for as long as the caller listens. */
    private UriSpec streaming(BooleanSpec route, Part part) {
        return route.filters(filters -> common(filters, part))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, NO_TIME_LIMIT);
    }

    /** The caller's token goes along; what is between the browser and the gateway stays there. */
    private GatewayFilterSpec common(GatewayFilterSpec filters, Part part) {
        return filters.filter(new UpstreamFailures(part))
                .filter(tokenRelay)
                .removeRequestHeader(HttpHeaders.COOKIE)
                .removeRequestHeader("X-XSRF-TOKEN")
                .removeResponseHeader(HttpHeaders.SET_COOKIE)
                .dedupeResponseHeader(CorrelationId.HEADER, "RETAIN_FIRST");
    }
}
