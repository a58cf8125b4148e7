package io.liaison.request.attachment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.request.attachment.application.DependencyUnavailable;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.upload.application.SegmentStore;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** The object store, against a server that speaks S3 and checks signatures. */
class S3StoreTest extends FileStoreContract {

    private static final String BUCKET = "request-files";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static S3Server server;
    private static S3AsyncClient client;
    private static S3Objects objects;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start();
        FileStoreProperties.S3 settings = FileSystemStoreTest.s3(server.uri(), BUCKET);
        client = S3Configuration.client(settings);
        client.createBucket(create -> create.bucket(BUCKET)).join();
        objects = new S3Objects(client, settings);
    }

    @AfterAll
    static void stopServer() {
        client.close();
        server.close();
    }

    @Override
    FileStore files() {
        return new S3FileStore(objects);
    }

    @Override
    SegmentStore segments() {
        return new S3SegmentStore(objects);
    }

    @Test
    void shouldSayThatTheStoreIsAway() {
        FileStoreProperties.S3 nowhere = FileSystemStoreTest.s3(URI.create("http://localhost:1"), BUCKET);
        try (S3AsyncClient lost = S3Configuration.client(nowhere)) {
            S3FileStore away = new S3FileStore(new S3Objects(lost, nowhere));

            assertThatThrownBy(() -> away.receive(Flux.empty()).block(PATIENCE))
                    .isInstanceOfSatisfying(
                            DependencyUnavailable.class,
                            failure -> assertThat(failure.code()).isEqualTo("file-store-unavailable"));
        }
    }
}
