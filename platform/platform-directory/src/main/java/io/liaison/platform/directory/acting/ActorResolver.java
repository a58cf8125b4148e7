package io.liaison.platform.directory.acting;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import java.security.Principal;
import java.time.Clock;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controllers the {@link Actor} behind a call; refuses whom the directory doesn't know as active. */
final class ActorResolver implements HandlerMethodArgumentResolver {

    private final DirectorySource directory;
    private final Clock clock;
    private final String claim;

    ActorResolver(DirectorySource directory, Clock clock, String claim) {
        this.directory = directory;
        this.clock = clock;
        this.claim = claim;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .switchIfEmpty(Mono.error(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in")))
                .map(this::actor);
    }

    private Actor actor(Principal principal) {
        Directory current = directory.current();
        String person = current.person(personOf(principal))
                .filter(Person::active)
                .map(Person::id)
                .orElseThrow(() -> RuleViolation.forbidden("not-in-directory"));
        return new Actor(person, current.standsFor(person, clock.instant()));
    }

    private String personOf(Principal principal) {
        String named = principal instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsString(claim)
                : principal.getName();
        if (named == null) {
            throw RuleViolation.forbidden("not-in-directory");
        }
        return named;
    }
}
