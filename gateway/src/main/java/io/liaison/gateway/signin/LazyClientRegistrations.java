package io.liaison.gateway.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The gateway as a client of the identity provider. The provider is asked for its addresses at the first sign-in, so that
 * the gateway starts without it, and asked again until it answers. Where its addresses are given, it is not asked.
 */
final class LazyClientRegistrations implements ReactiveClientRegistrationRepository {

    /** The one registration there is. */
    static final String ID = "liaison";

    private static final String END_SESSION = "end_session_endpoint";

    private final OAuth2ClientProperties.Registration registration;
    private final OAuth2ClientProperties.Provider provider;
    private final SignInProperties properties;
    private final Mono<ClientRegistration> resolved;

    LazyClientRegistrations(OAuth2ClientProperties client, SignInProperties properties) {
        this.registration = Objects.requireNonNull(client.getRegistration().get(ID), "registration " + ID);
        this.provider = Objects.requireNonNull(client.getProvider().get(ID), "provider " + ID);
        this.properties = properties;
        this.resolved = Mono.fromCallable(this::resolve)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(failure -> new AuthenticationServiceException("The identity provider is away", failure))
                .cache(found -> Duration.ofDays(3650), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? resolved : Mono.empty();
    }

    private ClientRegistration resolve() {
        return (provider.getAuthorizationUri() == null ? discovered() : given())
                .registrationId(ID)
                .clientId(Objects.requireNonNull(registration.getClientId(), "client id of " + ID))
                .clientSecret(registration.getClientSecret())
                .scope(registration.getScope())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .userNameAttributeName(provider.getUserNameAttribute())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private ClientRegistration.Builder discovered() {
        return ClientRegistrations.fromIssuerLocation(
                Objects.requireNonNull(provider.getIssuerUri(), "issuer of provider " + ID));
    }

    private ClientRegistration.Builder given() {
        ClientRegistration.Builder builder = ClientRegistration.withRegistrationId(ID);
        PropertyMapper map = PropertyMapper.get();
        map.from(provider::getIssuerUri).to(builder::issuerUri);
        map.from(provider::getAuthorizationUri).to(builder::authorizationUri);
        map.from(provider::getTokenUri).to(builder::tokenUri);
        map.from(provider::getUserInfoUri).to(builder::userInfoUri);
        map.from(provider::getJwkSetUri).to(builder::jwkSetUri);
        map.from(properties::endSessionUri)
                .as(uri -> Map.<String, Object>of(END_SESSION, uri.toString()))
                .to(builder::providerConfigurationMetadata);
        return builder;
    }
}
