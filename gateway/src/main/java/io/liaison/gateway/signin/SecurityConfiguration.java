package io.liaison.gateway.signin;

import io.liaison.gateway.limit.RateLimitFilter;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.DelegatingServerAuthenticationEntryPoint;
import org.springframework.security.web.server.DelegatingServerAuthenticationEntryPoint.DelegateEntry;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.MediaTypeServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/** What is open to whom, and what protects the session of a browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/oauth2/authorization/" + LazyClientRegistrations.ID;
    private static final String SIGNED_OUT = "/signed-out.html";
    private static final String SIGN_IN_FAILED = "/sign-in-failed.html";

    /** No secret in any of them; a browser asks for the manifest without its cookies. */
    private static final String[] OPEN = {
        "/api/status", "/assets/**", "/brand/**", "/manifest.webmanifest", "/favicon.ico", SIGNED_OUT, SIGN_IN_FAILED
    };

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'";

    @Bean
    SecurityWebFilterChain gatewayFilterChain(
            ServerHttpSecurity http,
            ServerAuthenticationEntryPoint problems,
            ServerAccessDeniedHandler denied,
            ServerLogoutSuccessHandler signedOut,
            RateLimitFilter rateLimit) {
        return http.authorizeExchange(SecurityConfiguration::openings)
                .oauth2Login(login -> login.loginPage(SIGN_IN)
                        .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler(SIGN_IN_FAILED)))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(denied))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(entryPoint(problems)).accessDeniedHandler(denied))
                .csrf(csrf -> csrf.csrfTokenRepository(CookieServerCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(formsToo())
                        .accessDeniedHandler(denied))
                .logout(logout -> logout.logoutHandler(endOfSession()).logoutSuccessHandler(signedOut))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new CsrfCookieFilter(), SecurityWebFiltersOrder.CSRF)
                .addFilterAfter(rateLimit, SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    private static void openings(ServerHttpSecurity.AuthorizeExchangeSpec calls) {
        calls.matchers(EndpointRequest.toAnyEndpoint(), EndpointRequest.toLinks())
                .permitAll()
                .pathMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .anyExchange()
                .authenticated();
    }

    /** A browser that opens a page is sent to sign in; whoever calls the API is told. */
    private static ServerAuthenticationEntryPoint entryPoint(ServerAuthenticationEntryPoint problems) {
        MediaTypeServerWebExchangeMatcher html = new MediaTypeServerWebExchangeMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        ServerWebExchangeMatcher page = new AndServerWebExchangeMatcher(
                html, new NegatedServerWebExchangeMatcher(new PathPatternParserServerWebExchangeMatcher("/api/**")));
        DelegatingServerAuthenticationEntryPoint delegating = new DelegatingServerAuthenticationEntryPoint(
                new DelegateEntry(page, new RedirectServerAuthenticationEntryPoint(SIGN_IN)));
        delegating.setDefaultEntryPoint(problems);
        return delegating;
    }

    /** The plain token, from the header {@code X-XSRF-TOKEN} or the form field {@code _csrf}: it is never in a body. */
    private static ServerCsrfTokenRequestAttributeHandler formsToo() {
        return new ServerCsrfTokenRequestAttributeHandler();
    }

    private static ServerLogoutHandler endOfSession() {
        return new DelegatingServerLogoutHandler(
                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler());
    }

    /** Where the identity provider can end its session too, it is asked to. */
    @Bean
    ServerLogoutSuccessHandler signedOut(ReactiveClientRegistrationRepository registrations) {
        OidcClientInitiatedServerLogoutSuccessHandler handler =
                new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setLogoutSuccessUrl(URI.create(SIGNED_OUT));
        return handler;
    }
}
