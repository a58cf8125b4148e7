package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.storage.FileStoreProperties.Kind;
import io.liaison.request.attachment.upload.application.SegmentStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/** Each store is made anew for each call of a test, as if the service had been started again. */
class FileSystemStoreTest extends FileStoreContract {

    @TempDir
    private Path directory;

    @Override
    FileStore files() {
        return new FileSystemFileStore(properties());
    }

    @Override
    SegmentStore segments() {
        return new FileSystemSegmentStore(properties());
    }

    private FileStoreProperties properties() {
        return new FileStoreProperties(Kind.FILE_SYSTEM, directory, s3(URI.create("http://localhost:1"), "files"));
    }

    static FileStoreProperties.S3 s3(URI endpoint, String bucket) {
        Duration timeout = Duration.ofSeconds(20);
        return new FileStoreProperties.S3(
                endpoint, "us-east-1", bucket, true, "access", "secret", Duration.ofSeconds(2), timeout, 20, timeout);
    }
}
