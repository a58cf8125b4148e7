package io.liaison.request.attachment.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.upload.application.SegmentStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which store the settings lead to. */
class StoreChoiceTest {

    @TempDir
    private Path directory;

    @Test
    @Proves("2-attachment-store")
    void shouldKeepFilesOnTheFileSystemUnlessToldOtherwise() {
        context().run(started -> {
            assertThat(started).hasSingleBean(FileSystemFileStore.class).hasSingleBean(FileSystemSegmentStore.class);
            assertThat(started).doesNotHaveBean(S3Objects.class);
        });
    }

    @Test
    void shouldKeepFilesInTheBucketWithOrWithoutAnEndpoint() {
        for (String endpoint : new String[] {"", "http://localhost:9000"}) {
            context()
                    .withPropertyValues("liaison.files.store=S3", "liaison.files.s3.bucket=request-files")
                    .withPropertyValues("liaison.files.s3.endpoint=" + endpoint)
                    .run(started -> {
                        assertThat(started).getBean(FileStore.class).isInstanceOf(S3FileStore.class);
                        assertThat(started).getBean(SegmentStore.class).isInstanceOf(S3SegmentStore.class);
                    });
        }
    }

    @Test
    void shouldNotStartWithoutBucketNorWithFilesLargerThanItCopies() {
        context()
                .withPropertyValues("liaison.files.store=S3")
                .run(failed -> assertThat(failed).hasFailed());
        context()
                .withPropertyValues("liaison.files.store=S3", "liaison.files.s3.bucket=request-files")
                .withPropertyValues("liaison.attachments.max-size=6GB")
                .run(failed -> assertThat(failed).getFailure().hasStackTraceContaining("max-size is over"));
    }

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Stores.class)
                .withPropertyValues("liaison.files.directory=" + directory);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({FileStoreProperties.class, AttachmentProperties.class})
    @Import({FileSystemFileStore.class, FileSystemSegmentStore.class, S3Configuration.class})
    static class Stores {}
}
