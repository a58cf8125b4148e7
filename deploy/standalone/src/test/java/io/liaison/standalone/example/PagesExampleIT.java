package io.liaison.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.liaison.standalone.http.Answer;
import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.StandalonePlatform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The acceptance test of the pages: the source document's example, played by its people in a browser through the pages
 * alone, against the six real processes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesExampleIT {

    private static final Path PLAY = Path.of("../../gateway/src/main/frontend/browser/play/play.mjs");
    private static final List<String> BROWSERS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE_MINUTES = 30;

    private StandalonePlatform platform;
    private PersonSession administrator;
    private JsonNode request;

    @BeforeAll
    void playTheExample() throws IOException, InterruptedException {
        requireBrowser();
        platform = ExamplePlatform.start();
        Path output = Path.of("target/example/pages");
        Files.createDirectories(output);
        Process play = process(output).start();
        boolean ended = play.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            play.destroyForcibly().waitFor();
        }
        String log = Files.readString(output.resolve("play.log"));
        assertThat(ended).as("The play ended in time:\n%s", log).isTrue();
        assertThat(play.exitValue()).as(log).isZero();
        administrator = platform.signIn(Cast.LI);
        request =
                administrator.get("/api/requests?limit=10").body().path("items").path(0);
    }

    @AfterAll
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    private static void requireBrowser() {
        boolean found = node().isPresent() && browser().isPresent();
        if (System.getenv("LIAISON_BROWSER_REQUIRED") != null) {
            assertThat(found)
                    .as("Node.js and Chromium are demanded; they are in NODE and CHROMIUM or the PATH")
                    .isTrue();
        }
        assumeTrue(found, "The play through the pages needs Node.js and Chromium in NODE and CHROMIUM or the PATH");
    }

    private ProcessBuilder process(Path output) {
        ProcessBuilder builder = new ProcessBuilder(node().orElseThrow(), PLAY.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("play.log").toFile());
        builder.environment().put("CHROMIUM", browser().orElseThrow());
        builder.environment().put("LIAISON_GATEWAY", platform.gatewayUri().toString());
        builder.environment().put("LIAISON_CONTROL", platform.controlUri().toString());
        builder.environment().put("LIAISON_PASSWORD", DemoDirectory.PASSWORD);
        builder.environment()
                .put(
                        "LIAISON_PICTURES",
                        output.resolve("pictures").toAbsolutePath().toString());
        return builder;
    }

    private static Optional<String> node() {
        return program("NODE", List.of("node"));
    }

    private static Optional<String> browser() {
        return program("CHROMIUM", BROWSERS);
    }

    private static Optional<String> program(String variable, List<String> names) {
        Stream<String> folders = Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        Stream<String> candidates = folders.flatMap(
                folder -> names.stream().map(name -> Path.of(folder, name).toString()));
        return Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), candidates)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    @Test
    void shouldNumberTheFirstRequestOfMay() {
        assertThat(request.path("number").asString()).isEqualTo("XMBG-202405001");
    }

    @Test
    void shouldTakeEveryPictureOfTheTour() throws IOException {
        assertThat(Tour.filesIn(Path.of("target/example/pages/pictures/tour"))).isEqualTo(Tour.shown());
    }

    @Test
    void shouldKeepADossierWhoseSealsHold() {
        Answer verification = administrator.get("/api/archive/dossiers/XMBG-202405001/verification");

        assertThat(verification.body().path("valid").asBoolean()).isTrue();
        assertThat(verification.body().path("volumes").size()).isEqualTo(2);
    }

    @Test
    void shouldHaveThePlanAgreedInTheSecondRound() {
        Answer room =
                administrator.get("/api/coordination/" + request.path("id").asString());

        assertThat(room.text("/state")).as("of a request that is completed").isEqualTo("CLOSED");
        assertThat(room.body().at("/plan/inForce").asInt()).isEqualTo(2);
        assertThat(room.text("/dependencies/0/state")).isEqualTo("AGREED");
    }
}
