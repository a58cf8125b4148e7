package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends GatewayTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests", "/requests/0190a8c0-7b3c-7d00-8000-000000000001", "/nowhere/at/all"})
    void shouldAnswerEveryPageWithTheOneDocument(String path) {
        HttpResponse<String> page = signedIn().open(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"root\">");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void shouldAllowNoScriptButItsOwnAndGiveEachPageANonce() {
        Browser browser = signedIn();
        HttpResponse<String> page = browser.open("/");
        String policy = policyOf(page);

        assertThat(policy)
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("nonce=\"" + nonceIn(policy) + "\"").doesNotContain("__CSP_NONCE__");
        assertThat(nonceIn(policyOf(browser.open("/")))).isNotEqualTo(nonceIn(policy));
    }

    @Test
    void shouldServeItsFilesForGoodAndCompressed() {
        Matcher script = SCRIPT.matcher(signedIn().open("/").body());
        assertThat(script.find()).isTrue();

        anonymous()
                .get()
                .uri(script.group(1))
                .header("Accept-Encoding", "br")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .valueEquals("Content-Encoding", "br");
    }

    @Test
    void shouldLeaveUnknownCallsToTheApi() {
        HttpResponse<String> unknown = signedIn().open("/api/nowhere");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void shouldTellThePlatformsTime() {
        anonymous().get().uri("/api/status").exchange().expectHeader().exists("Date");
    }

    private static String policyOf(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String nonceIn(String policy) {
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
