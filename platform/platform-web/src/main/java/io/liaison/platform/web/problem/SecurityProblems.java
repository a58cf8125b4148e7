package io.liaison.platform.web.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Callers nobody knows, callers who may not, and an identity provider that does not answer. */
final class SecurityProblems implements ProblemMapping {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (Causes.find(failure, JwtDecoderInitializationException.class).isPresent()
                || failure instanceof AuthenticationServiceException) {
            return Problem.unavailable(RETRY_AFTER).withCode("identity-provider-unavailable");
        }
        if (failure instanceof InvalidBearerTokenException) {
            return Problem.of(HttpStatus.UNAUTHORIZED)
                    .withCode("token-invalid")
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        if (failure instanceof AuthenticationException) {
            return Problem.of(HttpStatus.UNAUTHORIZED).withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return failure instanceof AccessDeniedException ? Problem.of(HttpStatus.FORBIDDEN) : null;
    }
}
