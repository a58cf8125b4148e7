package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.upload.application.SweepUploads;
import io.liaison.request.support.ServiceTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Uploads that can be resumed, as the tus protocol 1.0.0 has them, over real connections. */
class UploadTest extends ServiceTest {

    private static final String NAME = "《618大促》 план «λ» 🎉.txt";
    private static final byte[] CONTENT = "第一段 second part, третья часть".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIRST = Arrays.copyOf(CONTENT, 10);
    private static final byte[] REST = Arrays.copyOfRange(CONTENT, 10, CONTENT.length);

    @LocalServerPort
    private int port;

    @Autowired
    private SweepUploads sweep;

    private TusCalls tus;

    @BeforeEach
    void callAsWang() {
        tus = new TusCalls(port, "wang");
    }

    @Test
    void shouldSayWhatItSpeaks() {
        HttpResponse<String> answer = tus.send(tus.plainCall("/api/requests/" + UUID.randomUUID() + "/uploads")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(header(answer, "Tus-Extension")).isEqualTo("creation,expiration,termination");
        assertThat(header(answer, "Tus-Max-Size")).isEqualTo("65536");
    }

    @Test
    void shouldAttachTheFileWithItsLastPiece() {
        UUID id = journey.draft();
        HttpResponse<String> created = tus.create(id, NAME, CONTENT.length);
        String upload = header(created, "Location");
        assertThat(header(created, "Upload-Offset")).isEqualTo("0");
        assertThat(header(created, "Upload-Expires")).isEqualTo("Tue, 7 May 2024 02:00:00 GMT");

        HttpResponse<String> first = tus.patch(upload, 0, FIRST);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(header(first, "Upload-Offset")).isEqualTo("10");
        assertThat(files(id)).isEmpty();
        HttpResponse<String> head = tus.head(upload);
        assertThat(header(head, "Upload-Offset")).isEqualTo("10");
        assertThat(header(head, "Upload-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(header(head, "Upload-Metadata")).isEqualTo(TusCalls.metadata(NAME));
        assertThat(header(head, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(head, "Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(tus.patch(upload, 10, REST).statusCode()).isEqualTo(204);

        JsonNode file = files(id).get(0);
        assertThat(file.path("name").asString()).isEqualTo(NAME);
        assertThat(file.path("mediaType").asString()).isEqualTo("text/plain");
        as("wang")
                .get()
                .uri(
                        "/api/requests/{id}/attachments/{sha}",
                        id,
                        file.path("sha256").asString())
                .exchange()
                .expectBody(byte[].class)
                .isEqualTo(CONTENT);
        assertThat(tus.offset(upload)).as("told again").isEqualTo(CONTENT.length);
        assertThat(segmentsOf(upload)).doesNotExist();
    }

    @Test
    void shouldAttachAnEmptyFileAtOnce() {
        UUID id = journey.draft();

        String upload = tus.created(id, "空.txt", 0);

        assertThat(files(id)).hasSize(1);
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    @Proves("2-attachment-resume")
    void shouldKeepWhatCameBeforeTheConnectionBroke() throws IOException {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);

        tus.breakOff(upload, 0, FIRST, CONTENT.length);

        eventually(() -> assertThat(tus.offset(upload)).isEqualTo(10));
        assertThat(tus.patch(upload, 10, REST).statusCode()).isEqualTo(204);
        assertThat(files(id)).hasSize(1);
    }

    @Test
    void shouldLetOneOfSeveralGoOnAndTellTheOthers() {
        UUID id = journey.draft();
        byte[] large = new byte[60_000];
        String upload = tus.created(id, "large.bin", large.length);

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> tus.patch(upload, 0, large).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(204, 409).containsOnlyOnce(204);
        assertThat(files(id)).hasSize(1);
    }

    @Test
    @Proves("2-attachment-resume")
    void shouldAttachOnceHoweverManyAskAtItsEnd() {
        UUID id = journey.draft();
        byte[] large = new byte[60_000];
        String upload = tus.created(id, "large.bin", large.length);
        CompletableFuture<Integer> last =
                CompletableFuture.supplyAsync(() -> tus.patch(upload, 0, large).statusCode());

        List<Integer> statuses = Stream.generate(() -> tus.head(upload).statusCode())
                .takeWhile(status -> !last.isDone())
                .toList();

        assertThat(last.join()).isEqualTo(204);
        assertThat(statuses).allMatch(status -> status == 200);
        assertThat(files(id)).hasSize(1);
    }

    @Test
    void shouldRefuseAPieceThatDoesNotFit() {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);

        refused(tus.patch(upload, 5, FIRST), 409, "upload-offset");
        refused(tus.patch(upload, 0, new byte[CONTENT.length + 1]), 422, "validation");
        refused(
                tus.send(tus.call(upload)
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(FIRST))),
                415,
                "unsupported-media-type");
        assertThat(tus.offset(upload)).isZero();
    }

    @Test
    void shouldRefuseWhatIsNotTheProtocol() {
        UUID id = journey.draft();
        String uploads = "/api/requests/" + id + "/uploads";

        HttpResponse<String> other = tus.send(tus.plainCall(uploads)
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", "1")
                .header("Upload-Metadata", TusCalls.metadata("a"))
                .POST(BodyPublishers.noBody()));
        refused(other, 412, "tus-version");
        assertThat(header(other, "Tus-Version")).isEqualTo("1.0.0");
        for (String length : List.of("-1", "x", "9".repeat(30), "1.5")) {
            refused(creation(uploads, length, TusCalls.metadata("a")), 422, "validation");
        }
        for (String metadata : List.of(
                "filename", "filename ###", "filename /w==", "filename Lg==", "filename " + "YWJj".repeat(1100))) {
            refused(creation(uploads, "1", metadata), 422, "validation");
        }
        refused(tus.send(tus.call(uploads).POST(BodyPublishers.noBody())), 400, "malformed");
        assertThat(tus.head(uploads + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldBeRefusedToOthersAndInOtherStates() {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);
        assertThat(new TusCalls(port, "chen").patch(upload, 0, FIRST).statusCode())
                .isEqualTo(404);

        journey.submit(id);

        assertThat(new TusCalls(port, "chen").patch(upload, 0, FIRST).statusCode())
                .isEqualTo(403);
        assertThat(new TusCalls(port, "finance-liaison").head(upload).statusCode())
                .isEqualTo(404);
        refused(tus.patch(upload, 0, FIRST), 409, "act-not-open");
        refused(tus.create(id, NAME, 1), 409, "act-not-open");
        UUID other = journey.draft();
        assertThat(tus.head(upload.replace(id.toString(), other.toString())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldHoldTheLimitsFromTheBeginning() {
        UUID id = journey.draft();

        refused(tus.create(id, "too large.bin", 64 * 1024 + 1), 413, "file-too-large");
        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> tus.create(id, n + ".bin", 50 * 1024).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);
    }

    @Test
    void shouldEndWhenItIsTold() {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);
        tus.patch(upload, 0, FIRST);

        assertThat(tus.delete(upload).statusCode()).isEqualTo(204);

        assertThat(tus.head(upload).statusCode()).isEqualTo(404);
        refused(tus.delete(upload), 404, "upload-unknown");
        assertThat(segmentsOf(upload)).doesNotExist();
    }

    @Test
    void shouldExpireAndBeSwept() throws IOException {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);
        tus.patch(upload, 0, FIRST);
        Path strayed = Files.createDirectories(
                Path.of("target/test-files/uploads", UUID.randomUUID().toString()));
        clock().set(NOW.plus(Duration.ofHours(23)));
        sweep.sweep().block(Duration.ofSeconds(20));
        assertThat(strayed).doesNotExist();
        assertThat(tus.patch(upload, 10, new byte[1]).statusCode())
                .as("goes on")
                .isEqualTo(204);

        clock().set(NOW.plus(Duration.ofDays(2)));
        assertThat(tus.head(upload).statusCode()).isEqualTo(404);
        assertThat(segmentsOf(upload)).exists();
        sweep.sweep().block(Duration.ofSeconds(20));

        assertThat(segmentsOf(upload)).doesNotExist();
    }

    @Test
    void shouldLeaveTheFilesOfADiscardedDraftToTheSweep() {
        UUID id = journey.draft();
        String upload = tus.created(id, NAME, CONTENT.length);
        tus.patch(upload, 0, FIRST);

        as("wang")
                .delete()
                .uri("/api/requests/{id}", id)
                .exchange()
                .expectStatus()
                .isNoContent();
        sweep.sweep().block(Duration.ofSeconds(20));

        assertThat(segmentsOf(upload)).doesNotExist();
    }

    private HttpResponse<String> creation(String uploads, String length, String metadata) {
        return tus.send(tus.call(uploads)
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
    }

    private List<JsonNode> files(UUID id) {
        return journey.show("wang", id).path("attachments").valueStream().toList();
    }

    private static Path segmentsOf(String upload) {
        return Path.of("target/test-files/uploads", upload.substring(upload.lastIndexOf('/') + 1));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none in " + answer.statusCode() + " " + answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
