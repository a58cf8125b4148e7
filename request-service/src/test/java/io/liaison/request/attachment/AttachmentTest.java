package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class AttachmentTest extends ServiceTest {

    private static final byte[] PDF = "%PDF-1.7\n618大促活動初步方案".getBytes(StandardCharsets.UTF_8);

    @Test
    @Proves({"2-attachment-name-hash", "2-attachment-download"})
    void shouldComeBackAsAnAttachmentByteForByte() {
        UUID id = journey.draft();

        JsonNode file = attached(attach("wang", id, "《618大促活動初步方案》.pdf", PDF));
        assertThat(file.path("size").asInt()).isEqualTo(PDF.length);
        assertThat(file.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(file.path("sha256").asString()).isEqualTo(sha256(PDF));
        assertThat(journey.show("wang", id).at("/attachments/0/name").asString())
                .isEqualTo("《618大促活動初步方案》.pdf");

        journey.submit(id);
        read("chen", id, file.path("sha256").asString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .value(
                        "Content-Disposition",
                        header ->
                                assertThat(header).startsWith("attachment;").contains("filename*=UTF-8''%E3%80%8A618"))
                .expectBody(byte[].class)
                .value(content -> assertThat(content).isEqualTo(PDF));
        read("finance-liaison", id, file.path("sha256").asString())
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Proves("2-attachment-type")
    void shouldDecideTheTypeFromTheContentNotTheName() {
        UUID id = journey.draft();

        JsonNode file = attached(attach(
                "wang", id, "report.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(file.path("mediaType").asString()).isEqualTo("text/html");
    }

    @Test
    void shouldBeKeptOnceHoweverOftenSent() {
        UUID id = journey.draft();

        JsonNode first = attached(attach("wang", id, "方案.pdf", PDF));
        assertThat(attached(attach("wang", id, "方案.pdf", PDF))).isEqualTo(first);

        assertThat(journey.show("wang", id).path("attachments")).hasSize(1);
    }

    @Test
    void shouldBeRemovedFromADraftButStayWithTheVersionThatHadIt() {
        UUID id = journey.draft();
        String sha256 =
                attached(attach("wang", id, "方案.pdf", PDF)).path("sha256").asString();
        journey.submit(id);
        Journey.ok(journey.act("li", id, "return", Map.of("reason", "附件有誤")));

        Journey.ok(as("wang")
                .delete()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .exchange());

        assertThat(journey.show("wang", id).path("attachments")).isEmpty();
        read("li", id, sha256).expectStatus().isOk();
        read("li", id, "f".repeat(64)).expectStatus().isNotFound();
    }

    @Test
    void shouldBeRefusedToOthersInOtherStatesAndWithoutName() {
        UUID submitted = journey.submitted();

        attach("wang", submitted, "a.txt", PDF).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        attach("chen", submitted, "a.txt", PDF).expectStatus().isForbidden();
        attach("finance-liaison", submitted, "a.txt", PDF).expectStatus().isNotFound();
        attach("wang", journey.draft(), " ", PDF).expectStatus().isEqualTo(422);
        assertThat(attached(attach("wang", journey.draft(), "..\\..\\etc/計劃.txt", PDF))
                        .path("name")
                        .asString())
                .isEqualTo("計劃.txt");
    }

    @Test
    void shouldGoOutInRangesAndOnlyOnceToWhoHasIt() {
        UUID id = journey.draft();
        byte[] text = "0123456789".getBytes(StandardCharsets.UTF_8);
        String sha256 =
                attached(attach("wang", id, "十.txt", text)).path("sha256").asString();

        assertThat(range(id, sha256, "bytes=2-4", "bytes 2-4/10")).isEqualTo("234");
        assertThat(range(id, sha256, "bytes=7-", "bytes 7-9/10")).isEqualTo("789");
        assertThat(range(id, sha256, "bytes=-2", "bytes 8-9/10")).isEqualTo("89");
        assertThat(range(id, sha256, "bytes=8-99", "bytes 8-9/10")).isEqualTo("89");
        asked(id, sha256, "Range", "bytes=10-")
                .expectStatus()
                .isEqualTo(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .expectHeader()
                .valueEquals("Content-Range", "bytes */10");
        for (String whole : List.of("bytes=x", "lines=1-2", "bytes=0-1,4-5")) {
            asked(id, sha256, "Range", whole)
                    .expectStatus()
                    .isOk()
                    .expectBody(byte[].class)
                    .isEqualTo(text);
        }
        asked(id, sha256, "If-None-Match", "W/\"" + sha256 + "\"")
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private String range(UUID id, String sha256, String range, String contentRange) {
        byte[] part = asked(id, sha256, "Range", range)
                .expectStatus()
                .isEqualTo(HttpStatus.PARTIAL_CONTENT)
                .expectHeader()
                .valueEquals("Content-Range", contentRange)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(part), StandardCharsets.UTF_8);
    }

    private ResponseSpec asked(UUID id, String sha256, String header, String value) {
        return as("wang")
                .get()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .header(header, value)
                .exchange();
    }

    private ResponseSpec attach(String person, UUID id, String name, byte[] content) {
        return as(person)
                .post()
                .uri("/api/requests/{id}/attachments?name={name}", id, name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(content)
                .exchange();
    }

    private ResponseSpec read(String person, UUID id, String sha256) {
        return as(person)
                .get()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .exchange();
    }

    private static JsonNode attached(ResponseSpec response) {
        JsonNode body = response.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
