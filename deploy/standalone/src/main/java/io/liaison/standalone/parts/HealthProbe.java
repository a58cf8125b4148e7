package io.liaison.standalone.parts;

import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part whether it is up. */
final class HealthProbe {

    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    boolean isUp(int managementPort) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/actuator/health".formatted(managementPort)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    void pause() {
        try {
            Thread.sleep(INTERVAL.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StartFailure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new StartFailure("The start was interrupted", cause);
    }
}
