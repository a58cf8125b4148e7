package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.PlainClient;
import io.liaison.request.support.PlainClient.Call;
import io.liaison.request.support.PlainClient.Reply;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Functional.md, section 2: size and count limits of attachments; the tests allow 64 KB a file and 160 KB a request. */
class AttachmentLimitsTest extends ServiceTest {

    private static final int KB = 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Test
    @Proves("2-attachment-limits")
    void shouldRefuseAFileThatIsTooLargeWithTheLimit() {
        UUID id = journey.draft();

        refused(sent(id, "declared.bin", 64 * KB + 1), HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "64 KB");
        refused(
                streamed(id, Flux.range(0, 70).map(n -> kilobyte(n))),
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "64 KB");
        assertThat(journey.show("wang", id).path("attachments")).isEmpty();
        sent(id, "just.bin", 64 * KB).expectStatus().isCreated();
    }

    @Test
    void shouldRefuseWhatNoLongerFitsWithWhatIsLeft() {
        UUID id = journey.draft();
        sent(id, "1.bin", 64 * KB).expectStatus().isCreated();
        sent(id, "2.bin", 60 * KB).expectStatus().isCreated();

        refused(sent(id, "3.bin", 37 * KB), HttpStatus.CONFLICT, "attachments-too-large", "36 KB");
        refused(
                streamed(id, Flux.range(0, 40).map(n -> kilobyte(n))),
                HttpStatus.CONFLICT,
                "attachments-too-large",
                "36");
        sent(id, "3.bin", 36 * KB).expectStatus().isCreated();
    }

    @Test
    void shouldRefuseAFileTooMany() {
        UUID id = journey.draft();
        IntStream.range(0, 20)
                .forEach(n -> sent(id, n + ".bin", 10).expectStatus().isCreated());

        refused(sent(id, "20.bin", 10), HttpStatus.CONFLICT, "too-many-attachments", "20");
        sent(id, "19.bin", 10).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    @Proves("2-attachment-limits")
    void shouldHoldTheLimitsAgainstUploadsAtTheSameTime() {
        UUID id = journey.draft();
        PlainClient client = new PlainClient(port);

        List<Integer> statuses = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(n -> client.exchange(upload(id, n)).map(Reply::status), 8)
                .collectList()
                .block(PATIENCE));

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);
        assertThat(journey.show("wang", id).path("attachments")).hasSize(3);
    }

    @Test
    void shouldRefuseAFileWhoseRequestWasSubmittedMeanwhile() {
        UUID id = journey.draft();
        Sinks.Many<DataBuffer> content = Sinks.many().unicast().onBackpressureBuffer();
        content.tryEmitNext(kilobyte(1));

        CompletableFuture<ResponseSpec> upload = CompletableFuture.supplyAsync(() -> streamed(id, content.asFlux()));
        eventually(() -> assertThat(content.currentSubscriberCount()).isOne());
        journey.submit(id);
        content.tryEmitComplete();

        refused(upload.join(), HttpStatus.CONFLICT, "act-not-open", "SUBMITTED");
        assertThat(journey.show("wang", id).path("attachments")).isEmpty();
    }

    private static Call upload(UUID id, int n) {
        byte[] content = new byte[50 * KB];
        content[0] = (byte) n;
        return Call.of("POST", "/api/requests/" + id + "/attachments?name=" + n + ".bin", "wang")
                .with("Content-Type", "application/octet-stream")
                .body(content);
    }

    private ResponseSpec sent(UUID id, String name, int size) {
        byte[] content = new byte[size];
        content[0] = (byte) name.hashCode();
        return as("wang")
                .post()
                .uri("/api/requests/{id}/attachments?name={name}", id, name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .bodyValue(content)
                .exchange();
    }

    private ResponseSpec streamed(UUID id, Flux<DataBuffer> content) {
        return as("wang")
                .post()
                .uri("/api/requests/{id}/attachments?name=streamed.bin", id)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content, DataBuffer.class)
                .exchange();
    }

    private static DataBuffer kilobyte(int n) {
        byte[] content = new byte[KB];
        content[0] = (byte) n;
        return DefaultDataBufferFactory.sharedInstance.wrap(content);
    }

    private static void refused(ResponseSpec response, HttpStatus status, String code, String limit) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains(limit));
    }
}
