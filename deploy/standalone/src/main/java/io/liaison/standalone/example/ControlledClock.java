package io.liaison.standalone.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The clock of a standalone platform, moved over HTTP at the launcher's own port. */
public final class ControlledClock implements StageClock {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI control;
    private final HttpClient client = HttpClient.newHttpClient();

    public ControlledClock(URI control) {
        this.control = control;
    }

    @Override
    public void moveTo(OffsetDateTime when) {
        post("/clock", "{\"to\":\"" + when + "\"}");
    }

    @Override
    public void settle() {
        post("/settle", "");
    }

    private void post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(control.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The platform's control does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the platform settled", e);
        }
    }
}
