package io.liaison.standalone.platform;

import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether people can come in at the gateway. */
final class GatewayStatus {

    private static final Duration INTERVAL = Duration.ofMillis(200);

    private GatewayStatus() {}

    static void await(URI gateway, Duration patience) {
        URI status = gateway.resolve("/api/status");
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!answers(client, status)) {
                if (System.nanoTime() > deadline) {
                    throw new StartFailure(
                            "The gateway does not answer at %s within %d s".formatted(status, patience.toSeconds()));
                }
                Thread.sleep(INTERVAL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }

    private static boolean answers(HttpClient client, URI status) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(status)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
