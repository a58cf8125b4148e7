package io.liaison.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.liaison.standalone.http.Answer;
import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.http.UnexpectedAnswer;
import io.liaison.standalone.parts.JvmProfile;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.platform.TestPlatform;
import io.liaison.standalone.start.Progress;
import io.liaison.standalone.start.StartFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One platform, started once, looked at from all sides. */
class StandaloneStartIT {

    private static final Instant BEGIN = Instant.parse("2024-05-06T01:00:00Z");

    @TempDir
    static Path directory;

    private static StandalonePlatform platform;
    private static PlatformOptions options;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        options = TestPlatform.in(directory, BEGIN);
        platform = StandalonePlatform.start(options, Progress.silent());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void shouldSignAPersonIn() {
        PersonSession zhang = platform.signIn("zhang");

        Answer me = zhang.get("/api/me").require(200);

        assertThat(me.text("/id")).isEqualTo("zhang");
        assertThat(me.text("/department")).isEqualTo("MKT");
    }

    @Test
    void shouldNotSignInWithAWrongPassword() {
        assertThatThrownBy(() -> PersonSession.signIn(platform.gatewayUri(), "zhang", "guessed"))
                .isInstanceOf(UnexpectedAnswer.class);
    }

    @Test
    void shouldNotLetAnybodyInUnknown() {
        assertThat(PersonSession.anonymous(platform.gatewayUri()).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void shouldMoveTheClockOfAllPartsAndWaitUntilTheyHaveSettled() throws Exception {
        HttpResponse<String> moved = post("/clock", "{\"to\":\"2024-05-07T09:00:00+08:00\"}");
        HttpResponse<String> back = post("/clock", "{\"to\":\"2024-05-06T09:00:00+08:00\"}");

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(moved.body()).contains("2024-05-07T01:00");
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(dateOfTheGateway()).startsWith("Tue, 07 May 2024 01:0");
    }

    /** What the pages take for the platform's time. */
    private String dateOfTheGateway() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(platform.gatewayUri().resolve("/api/status"))
                .build();
        return client.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Date")
                .orElseThrow();
    }

    @Test
    void shouldLiveOnWhenAPartIsKilledAndTakeItBack() throws Exception {
        assertThat(post("/parts/archive-service/kill", "").body()).contains("\"running\":false");
        assertThat(platform.signIn("li").get("/api/me").status()).isEqualTo(200);

        assertThat(post("/parts/archive-service/start", "").body()).contains("\"running\":true");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                platform.signIn("li").get("/api/archive/duties").status())
                        .isEqualTo(200));
        assertThat(platform.settle(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void shouldRefuseASecondStartOnTheSameData() {
        assertThatThrownBy(() -> StandalonePlatform.start(TestPlatform.in(directory), Progress.silent()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("already running");
        assertThat(platform.isRunning(Part.GATEWAY)).isTrue();
    }

    @Test
    void shouldRefuseToStartOnPortsInUse(@TempDir Path other) {
        PlatformOptions samePorts =
                new PlatformOptions(other, false, false, options.ports(), options.jars(), JvmProfile.SMALL, true, null);

        assertThatThrownBy(() -> StandalonePlatform.start(samePorts, Progress.silent()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("port " + options.ports().of(Part.GATEWAY))
                .hasMessageContaining("-Dliaison.port=<port>");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        URI address = platform.controlUri().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
