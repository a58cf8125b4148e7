package io.liaison.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.Standalone;
import io.liaison.standalone.control.PlatformClock;
import io.liaison.standalone.control.Settlement;
import io.liaison.standalone.data.Home;
import io.liaison.standalone.parts.JvmProfile;
import io.liaison.standalone.parts.Parts;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.start.Progress;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identity provider and the control endpoint, without the platform behind them. */
class IdentityProviderTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Ports PORTS = Ports.free();
    private static final URI ISSUER = URI.create("http://localhost:" + PORTS.identity());
    private static final String REDIRECT = "http://127.0.0.1:49152/callback";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    @TempDir
    static Path directory;

    private static ConfigurableApplicationContext context;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    @BeforeAll
    static void start() {
        Parts parts = new Parts(new Home(directory), PORTS, JvmProfile.SMALL, Progress.silent());
        IdentitySettings settings = new IdentitySettings(
                ISSUER, URI.create("http://localhost:8080"), "secret", directory.resolve("key.json"));
        context = new SpringApplicationBuilder(Standalone.class)
                .properties(Map.of("server.port", PORTS.identity()))
                .initializers(created -> {
                    GenericApplicationContext beans = (GenericApplicationContext) created;
                    beans.registerBean(IdentitySettings.class, () -> settings);
                    beans.registerBean(DemoDirectory.class, DemoDirectory::load);
                    beans.registerBean(Parts.class, () -> parts);
                    beans.registerBean(PlatformClock.class, PlatformClock::real);
                    beans.registerBean(Settlement.class, () -> new Settlement(parts, PORTS, "localhost:1"));
                })
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void shouldGiveAProgramATokenThatSaysWhoThePersonIs() throws Exception {
        JsonNode tokens = exchange(signIn("wang", DemoDirectory.PASSWORD));

        JsonNode claims = claims(tokens.path("access_token").asString());
        assertThat(claims.path("preferred_username").asString()).isEqualTo("wang");
        assertThat(claims.path("name").asString()).isEqualTo("小王");
        assertThat(claims.path("iss").asString()).isEqualTo(ISSUER.toString());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(1800);
    }

    @Test
    void shouldRefuseAWrongPassword() throws Exception {
        HttpResponse<String> response = postForm("wang", "guessed", loginForm("en"));

        assertThat(response.headers().firstValue("Location")).hasValue(ISSUER + "/login?error");
        assertThat(get("/login?error", "en").body()).contains("Login name or password is wrong.");
    }

    @Test
    void shouldSpeakTheThreeLanguages() throws Exception {
        assertThat(loginForm("zh-TW")).contains("lang=\"zh-Hant\"", "帳號");
        assertThat(loginForm("zh-CN")).contains("lang=\"zh-Hans\"", "账号");
        assertThat(loginForm("en-GB")).contains("lang=\"en\"", "Login name");
        assertThat(loginForm("fi")).contains("lang=\"zh-Hant\"");
    }

    @Test
    void shouldRememberTheLanguageChosen() throws Exception {
        get("/login?lang=zh-Hans", "en");

        assertThat(loginForm("en")).contains("账号");
    }

    @Test
    void shouldUseACookieOfItsOwn() throws Exception {
        assertThat(get("/login", "en").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("LIAISON_IDP=") && cookie.contains("HttpOnly"));
    }

    @Test
    void shouldKeepTheClockOutOfReachOfWebPages() throws Exception {
        HttpRequest fromPage = HttpRequest.newBuilder(ISSUER.resolve("/clock"))
                .header("Origin", "http://example.com")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\":\"2030-01-01T00:00:00Z\"}"))
                .build();

        assertThat(client.send(fromPage, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(get("/clock", "en").body()).contains("\"movable\":false");
    }

    @Test
    void shouldRefuseToMoveRealTime() throws Exception {
        HttpRequest move = HttpRequest.newBuilder(ISSUER.resolve("/clock"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\":\"2030-01-01T00:00:00Z\"}"))
                .build();

        HttpResponse<String> response = client.send(move, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("-Dliaison.clock=movable");
    }

    private String signIn(String person, String password) throws Exception {
        get("/oauth2/authorize?" + query(authorization()), "en");
        HttpResponse<String> signedIn = postForm(person, password, loginForm("en"));
        URI next = URI.create(signedIn.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> back = client.send(request(next, "en").build(), BodyHandlers.ofString());
        Matcher code = Pattern.compile("code=([^&]+)")
                .matcher(back.headers().firstValue("Location").orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static Map<String, String> authorization() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Map.of(
                "response_type", "code",
                "client_id", "liaison-cli",
                "scope", "openid profile",
                "redirect_uri", REDIRECT,
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
    }

    private JsonNode exchange(String code) throws Exception {
        HttpResponse<String> response = post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "liaison-cli",
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", VERIFIER));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private String loginForm(String language) throws Exception {
        return get("/login", language).body();
    }

    private HttpResponse<String> postForm(String person, String password, String form) throws Exception {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        assertThat(csrf.find()).isTrue();
        return post("/login", Map.of("username", person, "password", password, "_csrf", csrf.group(1)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                request(ISSUER.resolve(path), "en")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(query(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return client.send(request(ISSUER.resolve(path), language).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI address, String language) {
        return HttpRequest.newBuilder(address).header("Accept", "text/html,*/*").header("Accept-Language", language);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
