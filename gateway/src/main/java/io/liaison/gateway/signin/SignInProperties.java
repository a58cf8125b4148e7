package io.liaison.gateway.signin;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway talks to the identity provider.
 *
 * @param connectTimeout for a connection to it
 * @param responseTimeout for an answer of it
 * @param endSessionUri where it ends its own session; needed only where its addresses are given one by one, else it is
 *     discovered
 */
@Validated
@ConfigurationProperties("liaison.gateway.sign-in")
record SignInProperties(
        @NotNull Duration connectTimeout,
        @NotNull Duration responseTimeout,
        @Nullable URI endSessionUri) {}
