package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends GatewayTest {

    @AfterEach
    void reset() {
        IDENTITY.secondsValid = 3600;
        IDENTITY.renews = true;
    }

    @Test
    void shouldTellAProgramThatItIsUnknown() {
        anonymous()
                .get()
                .uri("/api/me")
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .doesNotExist("Location");
        anonymous()
                .get()
                .uri("/")
                .header("Accept", "application/json")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        anonymous()
                .get()
                .uri("/api/me")
                .header("Authorization", "Bearer nonsense")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void shouldSendABrowserToSignIn() {
        Browser browser = new Browser(uri(), Redirect.NEVER);
        HttpResponse<String> page = browser.open("/");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location")).hasValue("/oauth2/authorization/liaison");
        HttpResponse<String> start = browser.open("/oauth2/authorization/liaison");
        assertThat(start.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(IDENTITY.uri() + "/authorize?")
                        .contains(
                                "response_type=code",
                                "code_challenge_method=S256",
                                "scope=openid%20profile",
                                "nonce="));
    }

    @Test
    void shouldOpenThePageAfterSignIn() {
        Browser browser = signedIn();
        HttpResponse<String> page = browser.open("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(browser.cookie("LIAISON_SESSION"))
                .hasValueSatisfying(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
        assertThat(browser.cookie("XSRF-TOKEN"))
                .hasValueSatisfying(cookie -> assertThat(cookie.isHttpOnly()).isFalse());
    }

    @Test
    void shouldRelayTheTokenOfTheSession() {
        HttpResponse<String> seen = signedIn().fetch("/api/requests/echo");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("authorization=Bearer ey").doesNotContain("cookie=");
    }

    @Test
    void shouldDemandTheCsrfTokenOfASession() {
        Browser browser = signedIn();
        HttpResponse<String> refused = browser.post("/api/requests", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        HttpResponse<String> taken = browser.postWithToken("/api/requests", "{}");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).endsWith("body=2").doesNotContain("x-xsrf-token");
    }

    @Test
    void shouldDemandNoCsrfTokenOfAProgram() {
        program("wang")
                .post()
                .uri("/api/requests")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void shouldRenewATokenBeforeItExpires() {
        IDENTITY.secondsValid = 30;
        Browser browser = signedIn();
        IDENTITY.secondsValid = 3600;
        int before = IDENTITY.renewals.get();
        assertThat(browser.fetch("/api/requests/echo").statusCode()).isEqualTo(200);
        assertThat(browser.fetch("/api/requests/echo").statusCode()).isEqualTo(200);
        assertThat(IDENTITY.renewals.get() - before).isEqualTo(1);
    }

    @Test
    void shouldEndASessionTheIdentityProviderNoLongerKnows() {
        IDENTITY.secondsValid = 30;
        Browser browser = signedIn();
        IDENTITY.renews = false;
        HttpResponse<String> refused = browser.fetch("/api/requests/echo");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("token-invalid");
        assertThat(browser.fetch("/api/requests/echo").body()).contains("unauthenticated");
    }

    @Test
    void shouldSignOutHereAndThere() {
        Browser browser = signedIn();
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        String token = browser.cookie("XSRF-TOKEN").orElseThrow().getValue();
        HttpResponse<String> out = browser.postForm("/logout", "_csrf=" + token);
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(IDENTITY.uri() + "/logout?id_token_hint=")
                        .contains("post_logout_redirect_uri=" + uri() + "/"));
        assertThat(browser.fetch("/api/requests/echo").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brand/mark.svg", "/manifest.webmanifest", "/signed-out.html", "/sign-in-failed.html"})
    void shouldShowToAnybodyWhatIsNoSecret(String path) {
        anonymous().get().uri(path).exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/prometheus",
                "/actuator/gateway/routes",
                "/assets/../application.yml"
            })
    void shouldKeepItsInsideToItself(String path) {
        assertThat(anonymous()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .isIn(400, 401, 404);
    }

    @Test
    void shouldTellThatSignInFailed() {
        HttpResponse<String> failed =
                new Browser(uri(), Redirect.NORMAL).open("/login/oauth2/code/liaison?code=x&state=forged");
        assertThat(failed.uri().getPath()).isEqualTo("/sign-in-failed.html");
        assertThat(failed.statusCode()).isEqualTo(200);
    }
}
