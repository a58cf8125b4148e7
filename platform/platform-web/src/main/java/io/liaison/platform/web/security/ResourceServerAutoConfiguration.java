package io.liaison.platform.web.security;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemWriter;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/**
 * The resource server every service is: no session, no page, no cookie. The management endpoints stay open, because
 * they live on a port of their own that is not published.
 */
@AutoConfiguration(
        after = ReactiveOAuth2ResourceServerAutoConfiguration.class,
        before = {
            ReactiveWebSecurityAutoConfiguration.class,
            ReactiveManagementWebSecurityAutoConfiguration.class,
            ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(BearerTokenAuthenticationToken.class)
class ResourceServerAutoConfiguration {

    private static final Pattern PERSON = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");

    /** A token must say who calls. */
    @Bean
    OAuth2TokenValidator<Jwt> personValidator() {
        return new JwtClaimValidator<@Nullable Object>(
                "preferred_username",
                claim ->
                        claim instanceof String person && PERSON.matcher(person).matches());
    }

    /** The call as a whole is observed; each filter and each check of it would cost more than it tells. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    ServerAuthenticationEntryPoint problemEntryPoint(ProblemWriter problems) {
        return problems::write;
    }

    @Bean
    @ConditionalOnMissingBean
    ServerAccessDeniedHandler problemAccessDeniedHandler(ProblemWriter problems) {
        return problems::write;
    }

    /** For addresses that the firewall of Spring Security turns away, such as those with a dot-dot in disguise. */
    @Bean
    @ConditionalOnMissingBean
    ServerExchangeRejectedHandler problemRejectedHandler(ProblemWriter problems) {
        return (exchange, rejected) -> problems.write(exchange, Problem.of(HttpStatus.BAD_REQUEST));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFluxSecurity
    @ConditionalOnProperty(name = "liaison.web.resource-server", havingValue = "true", matchIfMissing = true)
    @ConditionalOnMissingBean(SecurityWebFilterChain.class)
    static class Chain {

        @Bean
        SecurityWebFilterChain resourceServerFilterChain(
                ServerHttpSecurity http,
                ReactiveJwtDecoder decoder,
                ServerAuthenticationEntryPoint entryPoint,
                ServerAccessDeniedHandler denied) {
            ReactiveJwtDecoder remembering = new RememberingJwtDecoder(decoder, Clock.systemUTC());
            return http.authorizeExchange(
                            calls -> calls.matchers(EndpointRequest.toAnyEndpoint(), EndpointRequest.toLinks())
                                    .permitAll()
                                    .pathMatchers("/api/**")
                                    .authenticated()
                                    .anyExchange()
                                    .denyAll())
                    .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(remembering))
                            .authenticationEntryPoint(entryPoint)
                            .accessDeniedHandler(denied))
                    .exceptionHandling(failures ->
                            failures.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
                    .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                    .csrf(ServerHttpSecurity.CsrfSpec::disable)
                    .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                    .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                    .logout(ServerHttpSecurity.LogoutSpec::disable)
                    .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                    .headers(headers -> headers.contentSecurityPolicy(
                                    policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                    .build();
        }
    }
}
