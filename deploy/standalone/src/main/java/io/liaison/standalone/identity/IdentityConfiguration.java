package io.liaison.standalone.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.people.DemoPerson;
import java.io.IOException;
import java.text.ParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** The endpoints of the protocol. */
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resources -> resources.jwt(withDefaults()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    /** The pages that people see. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, IdentitySettings settings) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/assets/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl(settings.gateway() + "/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        // A form's target covers the redirects that follow it: back to the gateway.
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'; form-action 'self' " + settings.gateway())))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService people(DemoDirectory directory, PasswordEncoder encoder) {
        String password = encoder.encode(DemoDirectory.PASSWORD);
        return new InMemoryUserDetailsManager(directory.people().stream()
                .map(person -> user(person, password))
                .toList());
    }

    private static UserDetails user(DemoPerson person, String password) {
        return User.withUsername(person.id()).password(password).roles("PERSON").build();
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(Clients.gateway(settings, encoder), Clients.commandLine());
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings)
            throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(settings.keyFile())));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    /** Says who the person is; what the person may do is the directory's matter. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoDirectory directory) {
        Map<String, DemoPerson> people =
                directory.people().stream().collect(Collectors.toMap(DemoPerson::id, Function.identity()));
        return context -> {
            Authentication principal = context.getPrincipal();
            DemoPerson person = principal == null ? null : people.get(principal.getName());
            if (person != null) {
                context.getClaims()
                        .claim("preferred_username", person.id())
                        .claim("name", person.name())
                        .claim("email", person.email())
                        .claim("locale", person.locale())
                        .claim("zoneinfo", person.zone());
            }
        };
    }
}
