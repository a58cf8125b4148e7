package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.scan.FakeClamd;
import io.liaison.request.support.MemoryInUse;
import io.liaison.request.support.ServiceTest;
import io.liaison.request.support.SteadyContent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Files as they come and go in an installation: large, and looked at by ClamAV (functional.md, section 2). */
@DirtiesContext
class FileTransferTest extends ServiceTest {

    private static final Logger log = LoggerFactory.getLogger(FileTransferTest.class);
    private static final Path DIRECTORY = Path.of("target/test-files-scanned");
    private static final long GIBIBYTE = 1L << 30;
    private static final long MOST_GROWTH = 64L << 20;

    /** What the test file of the makers of scanners is found as. */
    private static final String FINDING = "Win.Test.EICAR_HDB-1";

    private static final AtomicBoolean away = new AtomicBoolean();
    private static @Nullable FakeClamd clamd;

    @LocalServerPort
    private int port;

    private TusCalls calls;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        FakeClamd daemon = new FakeClamd(GIBIBYTE, FileTransferTest::judge);
        clamd = daemon;
        settings.add("liaison.attachments.virus-scan.host", () -> "127.0.0.1");
        settings.add("liaison.attachments.virus-scan.port", daemon::port);
        settings.add("liaison.attachments.max-size", () -> "2GB");
        settings.add("liaison.attachments.max-total-size", () -> "2GB");
        settings.add("liaison.files.directory", DIRECTORY::toString);
    }

    private static String judge(String content) {
        if (away.get()) {
            return "";
        }
        return content.contains("EICAR") ? "stream: " + FINDING + " FOUND" : "stream: OK";
    }

    @AfterAll
    static void stopTheDaemonAndFreeTheDisk() throws IOException {
        Objects.requireNonNull(clamd).close();
        FileSystemUtils.deleteRecursively(DIRECTORY);
    }

    @BeforeEach
    void callAsWang() {
        away.set(false);
        calls = new TusCalls(port, "wang");
    }

    @Test
    @Proves("2-attachment-heap")
    void shouldStreamAGibibyteBothWaysWithAFlatHeap() throws IOException, InterruptedException {
        UUID id = journey.draft();
        MemoryInUse memory = new MemoryInUse();

        HttpResponse<String> sent = send(id, new SteadyContent(GIBIBYTE, memory::look));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        JsonNode file = journey.show("wang", id).path("attachments").get(0);
        assertThat(file.path("size").asLong()).isEqualTo(GIBIBYTE);
        HttpResponse<InputStream> received = HttpClient.newHttpClient()
                .send(
                        calls.plainCall("/api/requests/%s/attachments/%s"
                                        .formatted(id, file.path("sha256").asString()))
                                .build(),
                        BodyHandlers.ofInputStream());
        try (InputStream content = received.body()) {
            assertThat(new SteadyContent(GIBIBYTE, memory::look).isSameAs(content))
                    .isTrue();
        }

        log.info("1 GiB both ways: heap +{} bytes, beside it +{}", memory.heapGrowth(), memory.directGrowth());
        assertThat(memory.heapGrowth()).isLessThan(MOST_GROWTH);
        assertThat(memory.directGrowth()).isLessThan(MOST_GROWTH);
    }

    @Test
    @Proves("2-attachment-scan")
    void shouldRefuseAnInfectedFileAndLeaveNothingOfIt() throws IOException {
        UUID id = journey.draft();
        long rows = contentRows();
        List<Path> before = stored();

        refused(post(id, "計劃.txt", "an EICAR"), 422, "file-infected");
        String upload = calls.created(id, "計劃.txt", 8);
        HttpResponse<String> last = calls.patch(upload, 0, "an EICAR".getBytes(StandardCharsets.UTF_8));

        refused(last, 422, "file-infected");
        assertThat(last.body()).contains("\"field\":\"content\"", FINDING);
        assertThat(calls.head(upload).statusCode()).isEqualTo(404);
        assertThat(journey.show("wang", id).path("attachments")).isEmpty();
        assertThat(contentRows()).isEqualTo(rows);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @Proves("2-attachment-scan")
    void shouldTakeAFileWhenTheScannerIsBack() throws IOException {
        UUID id = journey.draft();
        List<Path> before = stored();
        String upload = calls.created(id, "計劃.txt", 6);
        away.set(true);

        refused(post(id, "別的.txt", "another"), 503, "virus-scan-unavailable");
        assertThat(stored()).isEqualTo(before);
        refused(calls.patch(upload, 0, "a plan".getBytes(StandardCharsets.UTF_8)), 503, "virus-scan-unavailable");
        away.set(false);

        assertThat(calls.offset(upload)).isEqualTo(6);
        assertThat(journey.show("wang", id).path("attachments")).hasSize(1);
    }

    private HttpResponse<String> send(UUID id, SteadyContent content) {
        return calls.send(attaching(id, "large.bin")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), GIBIBYTE)));
    }

    private HttpResponse<String> post(UUID id, String name, String content) {
        return calls.send(attaching(id, name).POST(BodyPublishers.ofString(content)));
    }

    private HttpRequest.Builder attaching(UUID id, String name) {
        String path =
                URI.create("/api/requests/" + id + "/attachments?name=" + name).toASCIIString();
        return calls.plainCall(path).header("Content-Type", "application/octet-stream");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private long contentRows() {
        return database.sql("select count(*) from file_content")
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private static List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
