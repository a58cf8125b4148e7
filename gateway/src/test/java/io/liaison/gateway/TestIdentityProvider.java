package io.liaison.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** An identity provider at which everybody is signed in as the person of the test. It checks PKCE. */
final class TestIdentityProvider {

    volatile String person = "wang";
    volatile int secondsValid = 3600;
    volatile boolean renews = true;
    final AtomicInteger renewals = new AtomicInteger();

    private final RSAKey key;
    private final DisposableServer server;
    private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();

    TestIdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server = HttpServer.create()
                .port(0)
                .route(routes -> routes.get(
                                "/.well-known/openid-configuration", (call, answer) -> json(answer, configuration()))
                        .get("/jwks", (call, answer) -> json(answer, new JWKSet(key).toString()))
                        .get("/authorize", this::authorize)
                        .post("/token", this::token))
                .bindNow();
    }

    String uri() {
        return "http://localhost:" + server.port();
    }

    String tokenOf(String name) {
        return signed(name, 3600, null);
    }

    private Publisher<Void> authorize(HttpServerRequest call, HttpServerResponse answer) {
        MultiValueMap<String, String> asked = parameters(call.uri());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return answer.sendRedirect(
                "%s?code=%s&state=%s".formatted(decoded(asked, "redirect_uri"), code, asked.getFirst("state")));
    }

    private Publisher<Void> token(HttpServerRequest call, HttpServerResponse answer) {
        return call.receive()
                .aggregate()
                .asString()
                .flatMap(form -> Mono.from(tokens(parameters("/?" + form), answer)));
    }

    private Publisher<Void> tokens(MultiValueMap<String, String> form, HttpServerResponse answer) {
        if ("refresh_token".equals(form.getFirst("grant_type"))) {
            renewals.incrementAndGet();
            return renews ? json(answer, grant(null)) : json(answer.status(400), "{\"error\": \"invalid_grant\"}");
        }
        MultiValueMap<String, String> asked = codes.remove(String.valueOf(form.getFirst("code")));
        if (asked == null
                || !challenge(String.valueOf(form.getFirst("code_verifier")))
                        .equals(asked.getFirst("code_challenge"))) {
            return json(answer.status(400), "{\"error\": \"invalid_grant\"}");
        }
        return json(answer, grant(asked.getFirst("nonce")));
    }

    private String grant(@Nullable String nonce) {
        return """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "scope": "openid profile",
                 "refresh_token": "%s", "id_token": "%s"}
                """.formatted(
                signed(person, secondsValid, null), secondsValid, UUID.randomUUID(), signed(person, 3600, nonce));
    }

    private String signed(String name, int seconds, @Nullable String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(name)
                .audience("liaison-gateway")
                .claim("preferred_username", name)
                .claim("nonce", nonce)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(seconds)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(uri());
    }

    private static MultiValueMap<String, String> parameters(String uri) {
        return UriComponentsBuilder.fromUriString(uri).build().getQueryParams();
    }

    private static String decoded(MultiValueMap<String, String> parameters, String name) {
        return URLDecoder.decode(String.valueOf(parameters.getFirst(name)), StandardCharsets.UTF_8);
    }

    private static Publisher<Void> json(HttpServerResponse answer, String body) {
        return answer.header("Content-Type", "application/json").sendString(Mono.just(body));
    }
}
