package io.liaison.standalone.control;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service still has to do by itself: events to publish and deadlines to fire. */
final class Backlog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ports ports;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Backlog(Ports ports) {
        this.ports = ports;
    }

    /** What is left at a service, in words; empty when nothing is. */
    Optional<String> of(Part service) throws InterruptedException {
        URI address = URI.create("http://localhost:%d/actuator/backlog".formatted(ports.management(service)));
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? left(service, JSON.readTree(response.body()))
                    : Optional.of("%s: its backlog answers %d".formatted(service.id(), response.statusCode()));
        } catch (IOException | JacksonException e) {
            return Optional.of("%s: its backlog does not answer".formatted(service.id()));
        }
    }

    private static Optional<String> left(Part service, JsonNode backlog) {
        long events = backlog.path("outboxPending").asLong(-1);
        long deadlines = backlog.path("deadlinesDue").asLong(-1);
        if (events == 0 && deadlines == 0) {
            return Optional.empty();
        }
        return Optional.of("%s: %d events to publish, %d deadlines due".formatted(service.id(), events, deadlines));
    }
}
