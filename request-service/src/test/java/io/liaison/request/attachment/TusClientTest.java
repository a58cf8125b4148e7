package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.ServiceTest;
import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusURLStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The tus project's own Java client, which speaks as its browser client does, gets along with this service. */
class TusClientTest extends ServiceTest {

    private static final byte[] CONTENT = "促銷方案 ".repeat(3000).getBytes(StandardCharsets.UTF_8);
    private static final int CHUNK = 8 * 1024;

    @LocalServerPort
    private int port;

    @Test
    @Proves("2-attachment-resume")
    void shouldResumeWhereAnotherClientStopped() throws IOException, ProtocolException {
        UUID id = journey.draft();
        TusURLStore remembered = new TusURLMemoryStore();

        TusUploader first = client(id, remembered).resumeOrCreateUpload(upload());
        first.setChunkSize(CHUNK);
        first.setRequestPayloadSize(CHUNK);
        first.uploadChunk();
        first.finish();
        assertThat(journey.show("wang", id).path("attachments")).isEmpty();

        TusUploader second = client(id, remembered).resumeOrCreateUpload(upload());
        assertThat(second.getOffset()).isEqualTo(CHUNK);
        second.setChunkSize(CHUNK);
        while (second.uploadChunk() > -1) {
            assertThat(second.getOffset()).isGreaterThan(CHUNK);
        }
        second.finish();

        JsonNode file = journey.show("wang", id).path("attachments").get(0);
        assertThat(file.path("name").asString()).isEqualTo("促銷方案.txt");
        assertThat(file.path("size").asInt()).isEqualTo(CONTENT.length);
    }

    private TusClient client(UUID id, TusURLStore remembered) throws IOException {
        TusClient client = new TusClient();
        client.setUploadCreationURL(URI.create("http://localhost:" + port + "/api/requests/" + id + "/uploads")
                .toURL());
        client.setHeaders(Map.of("Authorization", "Bearer wang"));
        client.enableResuming(remembered);
        return client;
    }

    private static TusUpload upload() {
        TusUpload upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(CONTENT));
        upload.setSize(CONTENT.length);
        upload.setFingerprint("促銷方案");
        upload.setMetadata(Map.of("filename", "促銷方案.txt"));
        return upload;
    }
}
