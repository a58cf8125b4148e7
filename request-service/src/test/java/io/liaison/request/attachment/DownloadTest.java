package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Functional.md, section 2: names of any script are kept; download only for who may see the request, as an attachment. */
class DownloadTest extends ServiceTest {

    private static final String EXTENDED = "; filename*=UTF-8''";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《618大促活動初步方案》.pdf",
                "跨部门协作 – 第2版 (终稿).xlsx",
                "план закупок.docx",
                "خطة الربع الثالث.pdf",
                "नमूना.txt",
                "résumé d'été; filename=\"x.exe\".txt",
                "100% 🎉 'ready'.txt"
            })
    void shouldGoOutUnderItsNameInAnyScript(String name) {
        UUID id = journey.draft();
        JsonNode file = attached(id, name, "內容");

        EntityExchangeResult<byte[]> answer = read(
                        "wang", id, file.path("sha256").asString())
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult();

        String header = Objects.requireNonNull(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION));
        assertThat(header).startsWith("attachment; filename=\"").isPrintable();
        String encoded = header.substring(header.lastIndexOf(EXTENDED) + EXTENDED.length());
        assertThat(encoded).as("RFC 5987").matches("([A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})+");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(name);
        assertThat(file.path("name").asString()).isEqualTo(name);
    }

    @Test
    void shouldAskAtEachDownloadWhoMaySeeTheRequest() {
        UUID id = journey.draft();
        String sha256 = attached(id, "方案.txt", "內容").path("sha256").asString();
        read("chen", id, sha256).expectStatus().isNotFound();

        journey.submit(id);
        read("chen", id, sha256).expectStatus().isOk();
        read("finance-liaison", id, sha256).expectStatus().isNotFound();

        Journey.ok(journey.act("li", id, "return", Map.of("reason", "部門有誤")));
        read("wang", id, sha256).expectStatus().isOk();
        UUID other = journey.draft();
        read("wang", other, sha256).expectStatus().isNotFound();
    }

    @Test
    void shouldTellTheDigestOfTheContent() throws NoSuchAlgorithmException {
        UUID id = journey.draft();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("內容".getBytes(StandardCharsets.UTF_8));

        String sha256 = attached(id, "方案.txt", "內容").path("sha256").asString();

        assertThat(sha256).isEqualTo(HexFormat.of().formatHex(digest));
        read("wang", id, sha256).expectHeader().valueEquals("ETag", "\"" + sha256 + "\"");
    }

    private JsonNode attached(UUID id, String name, String content) {
        JsonNode file = as("wang")
                .post()
                .uri("/api/requests/{id}/attachments?name={name}", id, name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(content.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(file);
    }

    private ResponseSpec read(String person, UUID id, String sha256) {
        return as(person)
                .get()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .exchange();
    }
}
