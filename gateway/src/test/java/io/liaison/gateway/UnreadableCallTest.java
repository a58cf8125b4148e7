package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes over the wire and is no call: answered with a problem document, and the connection ends. */
class UnreadableCallTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/me HTTP/1.1 | Cookie: a=%s | 431 | headers-too-large",
                "GET /api/me?%s HTTP/1.1 | Host: localhost | 414 | address-too-long",
                "GET /api/me HTTP/one.one | Host: localhost | 400 | malformed"
            })
    void shouldAnswerWithAProblemDocument(String line, String header, int status, String kind) throws IOException {
        String answer =
                sent(line.formatted("x".repeat(9_000)) + "\r\n" + header.formatted("x".repeat(9_000)) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("\r\ncontent-type: application/problem+json\r\n", "\r\nconnection: close\r\n");
        JsonNode problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.path("type").asString()).isEqualTo("urn:liaison:problem:" + kind);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.has("instance")).isFalse();
    }

    /** Reads until the other side hangs up. */
    private String sent(String call) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
