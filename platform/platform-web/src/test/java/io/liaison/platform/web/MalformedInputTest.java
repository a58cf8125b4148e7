package io.liaison.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Whatever a caller sends: the fault is the caller's, never a 5xx. */
class MalformedInputTest extends PlatformWebTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"name\": \"ab\", \"parts\": []} trailing",
                "{\"name\": \"ab\", \"parts\": [], \"colour\": \"GREEN\"}",
                "{\"name\": \"ab\", \"parts\": [], \"colour\": 0}",
                "{\"name\": \"ab\", \"parts\": [], \"day\": \"2024-02-30\"}",
                "{\"name\": \"ab\", \"parts\": [], \"day\": 5}",
                "{\"name\": \"ab\", \"parts\": [], \"day\": \"\"}",
                "{\"name\": {\"a\": 1}, \"parts\": []}",
                "{\"name\": \"ab\", \"parts\": {}}",
                "{\"name\": \"ab\", \"parts\": [{\"label\": \"x\"}]}",
                "{\"name\": \"ab\", \"parts\": [{\"label\": \"x\", \"weight\": 99999999999}]}",
                "{\"name\": \"a\\u0000b\", \"parts\": []}",
                "{\"name\": \"ab\", \"parts\": [{\"label\": \"\\u0000\", \"weight\": 1}]}",
                "{\"name\": \"ab\", \"parts\": [], \"more\": {\"deep\": {\"er\": \"\\u0000\"}}}",
                "{\"name\": \"ab\", \"parts\": [], \"more\": {\"\\u0000\": 1}}",
                "\u0000",
            })
    void shouldRefuseAnUnreadableBody(String body) {
        web.post()
                .uri("/api/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed");
    }

    @Test
    void shouldRefuseDeepNesting() {
        web.post()
                .uri("/api/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"more\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void shouldNameTheUnreadableField() {
        web.post()
                .uri("/api/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\": \"ab\", \"parts\": [{\"label\": \"x\", \"weight\": \"heavy\"}]}")
                .exchange()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("parts[0].weight");
    }

    @Test
    void shouldRefuseABodyThatIsTooLarge() {
        web.post()
                .uri("/api/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\": \"" + "x".repeat(1_200_000) + "\", \"parts\": []}")
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/things/not-a-uuid,404",
        "GET,/api/things?limit=0,422",
        "GET,/api/things?limit=101,422",
        "GET,/api/things?limit=many,400",
        "GET,/api/things?limit=99999999999,400",
        "GET,/api/things?cursor=%FF%FF,422",
        "GET,/api/things?cursor=%00,400",
        "GET,/api/things/%00,400",
        "GET,/api/required,400",
        "GET,/api/unknown,404",
        "GET,/elsewhere,403",
        "PATCH,/api/things,405",
        "PUT,/api/things/3,428",
        "GET,/api/things/..%2f..%2fetc,400",
        "GET,/api/things/%2e%2e/etc,400",
        "GET,/api/things/;a=b,400",
    })
    void shouldRefuseAnAddressThatMeansNothing(HttpMethod method, String address, int status) {
        web.method(method)
                .uri(URI.create("http://localhost:" + port + address))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({"*/*,application/xml,415", "nonsense,application/json,406", "image/png,application/json,406"})
    void shouldRefuseMediaTypesItDoesNotKnow(String accept, String contentType, int status) {
        web.post()
                .uri("/api/things")
                .header("Accept", accept)
                .header("Content-Type", contentType)
                .bodyValue("{\"name\": \"ab\", \"parts\": []}")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "*", "W/\"1\"", "\"99999999999999999999\""})
    void shouldCallAnUnknownVersionStale(String ifMatch) {
        web.put()
                .uri("/api/things/3")
                .header("If-Match", ifMatch)
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void shouldRefuseWhatOnlyTheDatabaseNotices() {
        web.post()
                .uri("/api/stored")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("a\u0000b")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        web.post()
                .uri("/api/stored")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("far too long")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("value-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/things?limit=%zz", "/api/<script>", "/api/things?q=\u0001", "//", "/%"})
    void shouldSurviveAnAddressThatIsNone(String address) throws IOException {
        assertThat(statusOfRawCall(address)).isBetween(400, 499);
    }

    private int statusOfRawCall(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
