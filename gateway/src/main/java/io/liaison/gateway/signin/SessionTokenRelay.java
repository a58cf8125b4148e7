package io.liaison.gateway.signin;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemWriter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Sends the access token of the caller's session along to the part, refreshed where it is about to expire. A program's
 * own token goes along as it came.
 */
public final class SessionTokenRelay implements GatewayFilter {

    private final ReactiveOAuth2AuthorizedClientManager clients;
    private final ProblemWriter problems;

    /** Renewals under way by session: a refresh token may be good for one use only. */
    private final ConcurrentMap<String, Mono<OAuth2AuthorizedClient>> renewals = new ConcurrentHashMap<>();

    SessionTokenRelay(ReactiveOAuth2AuthorizedClientManager clients, ProblemWriter problems) {
        this.clients = clients;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(person -> client(person, exchange))
                .map(client -> withToken(exchange, client))
                .defaultIfEmpty(exchange)
                .onErrorMap(OAuth2AuthorizationException.class, SessionTokenRelay::translated)
                .flatMap(chain::filter)
                .onErrorResume(SessionEnded.class, ended -> endSession(exchange));
    }

    private Mono<OAuth2AuthorizedClient> client(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> renewals.computeIfAbsent(
                        session.getId(),
                        id -> authorized(person, exchange)
                                .doFinally(signal -> renewals.remove(id))
                                .cache()))
                .switchIfEmpty(Mono.error(SessionEnded::new));
    }

    private Mono<OAuth2AuthorizedClient> authorized(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LazyClientRegistrations.ID)
                .principal(person)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build());
    }

    private static ServerWebExchange withToken(ServerWebExchange exchange, OAuth2AuthorizedClient client) {
        return exchange.mutate()
                .request(request -> request.headers(
                        headers -> headers.setBearerAuth(client.getAccessToken().getTokenValue())))
                .build();
    }

    private static RuntimeException translated(OAuth2AuthorizationException failure) {
        boolean over = failure instanceof ClientAuthorizationException
                && (OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode())
                        || "client_authorization_required"
                                .equals(failure.getError().getErrorCode()));
        return over
                ? new SessionEnded()
                : new AuthenticationServiceException("The token can't be renewed now", failure);
    }

    private Mono<Void> endSession(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(WebSession::invalidate)
                .then(problems.write(
                        exchange, Problem.of(HttpStatus.UNAUTHORIZED).withCode("token-invalid")));
    }

    /** The identity provider no longer vouches for this session. */
    private static final class SessionEnded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SessionEnded() {
            super("The session has ended", null, false, false);
        }
    }
}
