package io.liaison.standalone.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that people may sign in with. */
final class Clients {

    private static final Duration ACCESS = Duration.ofMinutes(30);
    private static final Duration REFRESH = Duration.ofHours(12);

    private Clients() {}

    /** The gateway, for browsers. */
    static RegisteredClient gateway(IdentitySettings settings, PasswordEncoder encoder) {
        URI byAddress = URI.create("http://127.0.0.1:" + settings.gateway().getPort());
        return client("liaison-gateway")
                .clientSecret(encoder.encode(settings.gatewaySecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.gateway() + "/login/oauth2/code/liaison")
                .redirectUri(byAddress + "/login/oauth2/code/liaison")
                .postLogoutRedirectUri(settings.gateway().toString())
                .postLogoutRedirectUri(settings.gateway() + "/")
                .build();
    }

    /** Programs on this machine, on whatever port they wait for the code (RFC 8252, section 7.3). */
    static RegisteredClient commandLine() {
        return client("liaison-cli")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUri("http://127.0.0.1/callback")
                .redirectUri("http://[::1]/callback")
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .build());
    }
}
