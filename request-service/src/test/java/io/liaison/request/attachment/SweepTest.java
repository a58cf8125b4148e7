package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.application.Contents;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.application.SweepContents;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Content goes once nothing refers to it, and never while something comes to. */
class SweepTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BEYOND_GRACE = Duration.ofHours(25);

    @Autowired
    private SweepContents sweep;

    @Autowired
    private Contents contents;

    @Autowired
    private FileStore files;

    @BeforeEach
    void onlyWhatThisTestStores() {
        database.sql("update file_content set seen_at = now() + interval '100 years'")
                .fetch()
                .rowsUpdated()
                .block(PATIENCE);
    }

    @Test
    @Proves("2-attachment-sweep")
    void shouldRemoveWhatNothingRefersToAfterTheGrace() {
        UUID id = journey.draft();
        String taken = attached(id, "taken out");
        String kept = attached(id, "kept");
        String inVersion = attached(id, "in a version");
        journey.submit(id);
        Journey.ok(journey.act("li", id, "return", java.util.Map.of("reason", "附件有誤")));
        detach(id, inVersion);
        UUID discarded = journey.draft();
        String gone = attached(discarded, "of a draft thrown away");
        as("wang").delete().uri("/api/requests/{id}", discarded).exchange();

        assertThat(sweptAfter(BEYOND_GRACE)).as("noted only").isZero();
        assertThat(List.of(taken, kept, inVersion, gone)).allMatch(this::isStored);
        assertThat(sweptAfter(BEYOND_GRACE)).isOne();
        assertThat(isStored(gone)).isFalse();
        assertThat(List.of(taken, kept, inVersion)).allMatch(this::isStored);
        read(id, kept).expectStatus().isOk();
    }

    @Test
    void shouldRemoveAtOnceAfterTheGraceWhatWasNeverAttached() {
        UUID submitted = journey.draft();
        String orphan = Objects.requireNonNull(contentOfNobody("nobody's"));

        assertThat(sweptAfter(Duration.ofHours(23))).isZero();
        assertThat(isStored(orphan)).isTrue();
        assertThat(sweptAfter(Duration.ofHours(2))).isOne();
        assertThat(isStored(orphan)).isFalse();
        assertThat(attached(submitted, "nobody's")).isEqualTo(orphan);
        assertThat(isStored(orphan)).isTrue();
    }

    @Test
    void shouldForgetFilesOfInterruptedUploads() throws IOException {
        Path incoming = Path.of("target/test-files/incoming");
        Path old = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), "half of it");
        Path fresh = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), "half of it");
        Files.setLastModifiedTime(old, FileTime.from(clock().instant().minus(BEYOND_GRACE)));

        sweep.sweep().block(PATIENCE);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        Files.delete(fresh);
    }

    /** The same content is removed and sent again at the same moment: the upload waits, and stores it anew. */
    @Test
    void shouldLetAnUploadOfTheSameContentWaitForItsRemoval() throws InterruptedException {
        UUID id = journey.draft();
        String sha256 = contentOfNobody("the same");
        CountDownLatch removing = new CountDownLatch(1);
        AtomicBoolean removed = new AtomicBoolean();
        CompletableFuture<Void> sweeping = CompletableFuture.runAsync(() -> contents.sweepNext(
                        clock().instant().plusSeconds(60),
                        clock().instant(),
                        digest -> Mono.fromRunnable(removing::countDown)
                                .then(Mono.delay(Duration.ofMillis(500), Schedulers.boundedElastic()))
                                .then(files.delete(digest))
                                .doOnSuccess(done -> removed.set(true)))
                .block(PATIENCE));

        assertThat(removing.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(attached(id, "the same")).isEqualTo(sha256);

        assertThat(removed).isTrue();
        sweeping.join();
        read(id, sha256).expectStatus().isOk();
    }

    /** Without any grace, all the time: whatever is attached is there. */
    @Test
    @Proves("2-attachment-sweep")
    void shouldNeverRemoveWhatIsAttachedHoweverTheyMeet() {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> sweepers = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.runAsync(() -> sweepUntil(over)))
                .toList();
        try {
            for (int round = 0; round < 40; round++) {
                UUID id = journey.draft();
                int status = send(id, "again and again")
                        .returnResult(Void.class)
                        .getStatus()
                        .value();
                assertThat(status).isIn(201, 409);
                if (status == 201) {
                    String sha256 =
                            journey.show("wang", id).at("/attachments/0/sha256").asString();
                    read(id, sha256)
                            .expectStatus()
                            .isOk()
                            .expectBody(String.class)
                            .isEqualTo("again and again");
                    detach(id, sha256);
                }
            }
        } finally {
            over.set(true);
            sweepers.forEach(CompletableFuture::join);
        }
    }

    private void sweepUntil(AtomicBoolean over) {
        Instant sparingOthers = clock().instant().plus(Duration.ofDays(365));
        while (!over.get()) {
            contents.sweepNext(sparingOthers, clock().instant(), files::delete).block(PATIENCE);
        }
    }

    private long sweptAfter(Duration passed) {
        clock().set(clock().instant().plus(passed));
        return Objects.requireNonNull(sweep.sweep().block(PATIENCE));
    }

    private boolean isStored(String sha256) {
        return Files.exists(Path.of("target/test-files/contents", sha256.substring(0, 2), sha256));
    }

    /** Content that was stored, but whose request was submitted before it could be attached. */
    private String contentOfNobody(String text) {
        UUID id = journey.draft();
        String sha256 = attached(id, text);
        detach(id, sha256);
        database.sql("update file_content set referred = false where sha256 = :sha")
                .bind("sha", sha256)
                .fetch()
                .rowsUpdated()
                .block(PATIENCE);
        return sha256;
    }

    private String attached(UUID id, String text) {
        byte[] answer = send(id, text)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.sha256")
                .exists()
                .returnResult()
                .getResponseBody();
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(answer)
                .path("sha256")
                .asString();
    }

    private ResponseSpec send(UUID id, String text) {
        return as("wang")
                .post()
                .uri("/api/requests/{id}/attachments?name={name}", id, "附件.txt")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(text.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private void detach(UUID id, String sha256) {
        Journey.ok(as("wang")
                .delete()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .exchange());
    }

    private ResponseSpec read(UUID id, String sha256) {
        return as("wang")
                .get()
                .uri("/api/requests/{id}/attachments/{sha}", id, sha256)
                .exchange();
    }
}
