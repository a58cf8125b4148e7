package io.liaison.request.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.request.attachment.application.DependencyUnavailable;
import io.liaison.request.attachment.application.VirusScan;
import io.liaison.request.attachment.application.VirusScan.Kind;
import io.liaison.request.attachment.application.VirusScan.Verdict;
import io.liaison.request.attachment.scan.VirusScanProperties.WhenUnavailable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

class ClamAvScanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    @Test
    void shouldPassWhatIsCleanAndNameWhatIsNot() throws IOException {
        try (FakeClamd clamd = new FakeClamd(MOST, ClamAvScanTest::judged)) {
            VirusScan scan = scanner(clamd.port(), WhenUnavailable.REFUSE);

            assertThat(verdict(scan, text("a plan"))).isEqualTo(Verdict.CLEAN);
            assertThat(verdict(scan, Flux.empty())).isEqualTo(Verdict.CLEAN);
            assertThat(verdict(scan, text("an EICAR", " in two chunks")))
                    .isEqualTo(new Verdict(Kind.INFECTED, "Win.Test.EICAR_HDB-1"));
        }
    }

    @Test
    void shouldSayWhatTheDaemonDoesNotLookAt() throws IOException {
        try (FakeClamd clamd = new FakeClamd(MOST, ClamAvScanTest::judged)) {
            Flux<DataBuffer> large = Flux.range(0, 17).map(n -> buffer(new byte[CHUNK]));

            Verdict verdict = verdict(scanner(clamd.port(), WhenUnavailable.REFUSE), large);

            assertThat(verdict.kind()).isEqualTo(Kind.UNSCANNABLE);
        }
    }

    @Test
    void shouldRefuseWhereTheDaemonIsAwaySlowOrSilent() throws IOException {
        assertAway(scanner(unusedPort(), WhenUnavailable.REFUSE));
        try (FakeClamd silent = new FakeClamd(MOST, content -> "");
                FakeClamd confused = new FakeClamd(MOST, content -> "stream: Can't allocate memory ERROR");
                ServerSocket deaf = new ServerSocket(0)) {
            assertAway(scanner(silent.port(), WhenUnavailable.REFUSE));
            assertAway(scanner(confused.port(), WhenUnavailable.REFUSE));
            assertAway(scanner(deaf.getLocalPort(), WhenUnavailable.REFUSE));
        }
    }

    @Test
    void shouldNotBlameTheDaemonForContentThatCanNotBeRead() throws IOException {
        try (FakeClamd clamd = new FakeClamd(MOST, ClamAvScanTest::judged)) {
            VirusScan scan = scanner(clamd.port(), WhenUnavailable.ACCEPT);
            Flux<DataBuffer> broken = Flux.concat(text("a plan"), Flux.error(new IllegalStateException("disk")));

            for (int n = 0; n < 10; n++) {
                assertThatThrownBy(() -> scan.scan(broken).block(PATIENCE)).hasMessage("disk");
            }
            assertThat(verdict(scan, text("EICAR")).kind()).isEqualTo(Kind.INFECTED);
        }
    }

    @Test
    void shouldLeaveADaemonAloneThatFailsAndComeBack() throws IOException {
        try (FakeClamd clamd = new FakeClamd(MOST, content -> content.contains("fail") ? "" : "stream: OK")) {
            VirusScan scan = scanner(clamd.port(), WhenUnavailable.REFUSE);
            for (int n = 0; n < 10; n++) {
                assertAway(scan, text("fail"));
            }
            assertThat(clamd.calls()).isEqualTo(10);

            assertAway(scan, text("a plan"));
            assertThat(clamd.calls()).as("not asked").isEqualTo(10);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> verdict(scan, text("a plan")), Verdict.CLEAN::equals);
        }
    }

    @Test
    void shouldAcceptUnscannedWhereThatIsWanted() throws IOException {
        assertThat(verdict(scanner(unusedPort(), WhenUnavailable.ACCEPT), text("a plan")))
                .isEqualTo(Verdict.CLEAN);
        try (FakeClamd clamd = new FakeClamd(MOST, ClamAvScanTest::judged)) {
            assertThat(verdict(scanner(clamd.port(), WhenUnavailable.ACCEPT), text("EICAR"))
                            .kind())
                    .isEqualTo(Kind.INFECTED);
        }
    }

    private static String judged(String content) {
        return content.contains("EICAR") ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    private static void assertAway(VirusScan scan) {
        assertAway(scan, text("a plan"));
    }

    private static void assertAway(VirusScan scan, Flux<DataBuffer> content) {
        assertThatThrownBy(() -> scan.scan(content).block(PATIENCE))
                .isInstanceOfSatisfying(
                        DependencyUnavailable.class,
                        away -> assertThat(away.code()).isEqualTo("virus-scan-unavailable"));
    }

    private static VirusScan scanner(int port, WhenUnavailable policy) {
        return VirusScanConfiguration.scanner(new VirusScanProperties(
                "127.0.0.1", port, Duration.ofSeconds(1), Duration.ofSeconds(2), policy, Duration.ofSeconds(1)));
    }

    private static Verdict verdict(VirusScan scan, Flux<DataBuffer> content) {
        return Objects.requireNonNull(scan.scan(content).block(PATIENCE));
    }

    private static Flux<DataBuffer> text(String... chunks) {
        return Flux.just(chunks).map(chunk -> buffer(chunk.getBytes(StandardCharsets.UTF_8)));
    }

    private static DataBuffer buffer(byte[] bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
