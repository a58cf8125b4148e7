package io.liaison.request.attachment.storage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept.
 *
 * @param store which kind of store
 * @param directory for the file system: a directory of this service alone; created when it is not there
 * @param s3 for an object store
 */
@Validated
@ConfigurationProperties("liaison.files")
record FileStoreProperties(
        @DefaultValue("FILE_SYSTEM") @NotNull Kind store,
        @DefaultValue("data/request-files") @NotNull Path directory,
        @DefaultValue @NotNull @Valid S3 s3) {

    /** Kinds of stores. */
    enum Kind {
        FILE_SYSTEM,
        S3
    }

    @AssertTrue(message = "liaison.files.s3.bucket is needed")
    boolean isComplete() {
        return store != Kind.S3 || !s3.bucket().isBlank();
    }

    /**
     * An S3-compatible object store.
     *
     * @param endpoint where it is, when it is not Amazon's
     * @param region of the bucket; other stores take any
     * @param bucket that exists and is of this service alone
     * @param pathStyle whether the bucket is named in the path and not in the host, as most others want it
     * @param accessKey of this service; while it is empty the SDK's usual sources are asked (environment, role of the pod)
     * @param secretKey that goes with it
     * @param connectTimeout for one connection
     * @param timeout for one call, the transfer of one part included
     * @param connections how many at most
     * @param openFor how long the store is left alone after half of twenty calls failed
     */
    record S3(
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") @NotNull String region,
            @DefaultValue("") @NotNull String bucket,
            @DefaultValue("false") boolean pathStyle,
            @DefaultValue("") @NotNull String accessKey,
            @DefaultValue("") @NotNull String secretKey,
            @DefaultValue("2s") @NotNull Duration connectTimeout,
            @DefaultValue("60s") @NotNull Duration timeout,
            @DefaultValue("50") @Min(1) int connections,
            @DefaultValue("10s") @NotNull Duration openFor) {}
}
