package io.liaison.standalone.control;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class ControlConfiguration {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Open to programs on this machine, closed to web pages. A page of another site could otherwise reach it through the
     * browser of whoever looks at it: browsers name the page's origin with every call that changes something, and a
     * name that has been bent to this machine shows in the host.
     */
    @Bean
    @Order(2)
    SecurityFilterChain control(HttpSecurity http) throws Exception {
        return http.securityMatcher("/clock", "/settle", "/parts", "/parts/**")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((caller, context) -> new AuthorizationDecision(isLocalProgram(context.getRequest()))))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static boolean isLocalProgram(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && request.getHeader("Origin") == null
                && request.getHeader("Sec-Fetch-Site") == null;
    }

    /** The container gives an address, never a name, so nothing is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
