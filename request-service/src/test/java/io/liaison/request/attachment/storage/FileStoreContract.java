package io.liaison.request.attachment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.application.FileStore.ReceivedContent;
import io.liaison.request.attachment.upload.application.SegmentStore;
import io.liaison.request.support.MemoryInUse;
import io.liaison.request.support.SteadyContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What holds of every store of files. */
abstract class FileStoreContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int CHUNK = 64 * 1024;
    private static final long LARGE_BYTES = 256L * 1024 * 1024;

    /** Some parts that are on their way, and what the libraries keep for themselves. */
    private static final long MOST_GROWTH = 96L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(FileStoreContract.class);

    abstract FileStore files();

    abstract SegmentStore segments();

    @Test
    @Proves("2-attachment-store")
    void shouldGiveBackWhatItWasGiven() {
        byte[] content = "%PDF-1.7\n方案".getBytes(StandardCharsets.UTF_8);

        ReceivedContent received = received(Flux.just(buffer(content)));

        assertThat(received.size()).isEqualTo(content.length);
        assertThat(received.sha256()).isEqualTo(digest(content));
        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(bytes(files().readReceived(received))).isEqualTo(content);
        keep(received);
        assertThat(bytes(files().read(received.sha256(), 0, content.length))).isEqualTo(content);
        assertThat(bytes(files().read(received.sha256(), 1, 3))).isEqualTo("PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldStreamWhatIsLargerThanAPart() {
        byte[] content = new byte[20 * 1024 * 1024 + 1];
        new Random(618).nextBytes(content);

        ReceivedContent received = received(chunks(content));
        keep(received);

        assertThat(received.sha256()).isEqualTo(digest(content));
        assertThat(digest(bytes(files().read(received.sha256(), 0, content.length))))
                .isEqualTo(received.sha256());
        assertThat(bytes(files().read(received.sha256(), content.length - 2, 2)))
                .containsExactly(content[content.length - 2], content[content.length - 1]);
    }

    @Test
    void shouldHoldLittleOfWhatIsLargeInMemory() {
        long size = LARGE_BYTES;
        MemoryInUse memory = new MemoryInUse();

        ReceivedContent received = received(DataBufferUtils.readInputStream(
                () -> new SteadyContent(size, memory::look), DefaultDataBufferFactory.sharedInstance, CHUNK));
        keep(received);
        SteadyContent expected = new SteadyContent(size, memory::look);
        Boolean same = files().read(received.sha256(), 0, size)
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(buffer -> Mono.fromCallable(() -> expected.continuesWith(consumed(buffer))))
                .all(continues -> continues)
                .block(PATIENCE);

        assertThat(same).isTrue();
        assertThat(received.size()).isEqualTo(size);
        log.info("{} bytes both ways: heap +{}, beside it +{}", size, memory.heapGrowth(), memory.directGrowth());
        assertThat(memory.heapGrowth()).isLessThan(MOST_GROWTH);
        assertThat(memory.directGrowth()).isLessThan(MOST_GROWTH);
    }

    @Test
    void shouldKeepWhatIsEmptyAndWhatItHasAlready() {
        ReceivedContent empty = received(Flux.empty());
        keep(empty);
        keep(received(Flux.empty()));

        assertThat(empty.size()).isZero();
        assertThat(bytes(files().read(empty.sha256(), 0, 0))).isEmpty();
    }

    @Test
    void shouldForgetWhatItIsToldTo() {
        ReceivedContent kept = received(text("to be deleted"));
        keep(kept);
        ReceivedContent dropped = received(text("to be dropped"));

        files().delete(kept.sha256()).block(PATIENCE);
        files().delete(kept.sha256()).block(PATIENCE);
        files().drop(dropped).block(PATIENCE);

        assertGone(files().read(kept.sha256(), 0, 1));
        assertGone(files().readReceived(dropped));
        assertThatThrownBy(() -> bytes(files().read("../../etc/passwd", 0, 1))).isInstanceOf(Exception.class);
    }

    @Test
    void shouldKeepNothingOfContentThatBreaksOff() {
        Flux<DataBuffer> broken = Flux.concat(text("half of it"), Mono.error(new IllegalStateException("broken")));

        assertThatThrownBy(() -> files().receive(broken).block(PATIENCE)).hasMessageContaining("broken");

        assertThat(files().dropReceived(Instant.now().plus(HOUR)).block(PATIENCE))
                .isZero();
    }

    @Test
    void shouldDropWhatWasReceivedLongAgoOnly() {
        ReceivedContent left = received(text("left behind"));

        files().dropReceived(Instant.now().minus(HOUR)).block(PATIENCE);
        assertThat(bytes(files().readReceived(left))).hasSize(11);
        assertThat(files().dropReceived(Instant.now().plus(HOUR)).block(PATIENCE))
                .isOne();
        assertGone(files().readReceived(left));
    }

    @Test
    void shouldKeepSegmentsUntilTheirUploadIsOver() {
        UUID upload = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        segments()
                .store(upload, first, List.of(buffer("one ".getBytes(StandardCharsets.UTF_8)), buffer(new byte[0])))
                .block(PATIENCE);
        segments()
                .store(upload, second, List.of(buffer(new byte[CHUNK]), buffer(new byte[CHUNK])))
                .block(PATIENCE);

        assertThat(bytes(segments().read(upload, first))).asString().isEqualTo("one ");
        assertThat(bytes(segments().read(upload, second))).hasSize(2 * CHUNK);
        assertThat(segments().uploads().collectList().block(PATIENCE)).containsOnlyOnce(upload);
        segments().delete(upload).block(PATIENCE);
        segments().delete(upload).block(PATIENCE);
        assertThat(segments().uploads().collectList().block(PATIENCE)).doesNotContain(upload);
        assertGone(segments().read(upload, first));
    }

    private ReceivedContent received(Flux<DataBuffer> content) {
        return Objects.requireNonNull(files().receive(content).block(PATIENCE));
    }

    private void keep(ReceivedContent received) {
        files().keep(received).block(PATIENCE);
    }

    private static void assertGone(Flux<DataBuffer> content) {
        assertThatThrownBy(() -> bytes(content)).isInstanceOf(Exception.class);
    }

    private static Flux<DataBuffer> text(String content) {
        return Flux.just(buffer(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Flux<DataBuffer> chunks(byte[] content) {
        return Flux.range(0, (content.length + CHUNK - 1) / CHUNK)
                .map(n -> DefaultDataBufferFactory.sharedInstance.wrap(
                        Arrays.copyOfRange(content, n * CHUNK, Math.min(content.length, (n + 1) * CHUNK))));
    }

    private static DataBuffer buffer(byte[] bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private static byte[] bytes(Flux<DataBuffer> content) {
        DataBuffer all = DataBufferUtils.join(content).block(PATIENCE);
        if (all == null) {
            return new byte[0];
        }
        return consumed(all);
    }

    private static byte[] consumed(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
