package io.liaison.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The one document of the pages. Its style sheets are made while it is shown, so each answer has a nonce of its own, in
 * the document and in the Content-Security-Policy; scripts are files of ours only.
 */
final class StartPage {

    private static final String PLACE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 18;
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-%s'; "
            + "img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'";

    private final SecureRandom random = new SecureRandom();
    private final String document;

    StartPage() {
        try {
            document = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The pages are not built: mvn -pl gateway process-resources", missing);
        }
    }

    /** An answer that nobody may keep without asking: the next one has another nonce. */
    Mono<ServerResponse> answer() {
        String nonce = nonce();
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY.formatted(nonce))
                .bodyValue(document.replace(PLACE, nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
