package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.application.FileStore;
import io.liaison.request.attachment.upload.application.SegmentStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3AsyncClientBuilder;

/** Files in an object store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "liaison.files.store", havingValue = "S3")
class S3Configuration {

    @Bean
    S3AsyncClient s3Client(FileStoreProperties properties) {
        return client(properties.s3());
    }

    @Bean
    S3Objects s3Objects(S3AsyncClient client, FileStoreProperties properties) {
        return new S3Objects(client, properties.s3());
    }

    @Bean
    FileStore s3FileStore(S3Objects objects, AttachmentProperties attachments) {
        if (attachments.maxSize().compareTo(S3FileStore.LARGEST) > 0) {
            throw new IllegalStateException("liaison.attachments.max-size is over the %d bytes of an object store"
                    .formatted(S3FileStore.LARGEST.toBytes()));
        }
        return new S3FileStore(objects);
    }

    @Bean
    SegmentStore s3SegmentStore(S3Objects objects) {
        return new S3SegmentStore(objects);
    }

    /**
     * A client of the store. Checksums beyond what the protocol demands are left out: not every store knows the
     * trailers that carry them, and content is found again by its SHA-256 anyway.
     */
    static S3AsyncClient client(FileStoreProperties.S3 settings) {
        S3AsyncClientBuilder builder = S3AsyncClient.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout())
                        .connectionAcquisitionTimeout(settings.timeout())
                        .readTimeout(settings.timeout())
                        .writeTimeout(settings.timeout())
                        .maxConcurrency(settings.connections()));
        if (settings.endpoint() != null && settings.endpoint().isAbsolute()) {
            builder.endpointOverride(settings.endpoint());
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(FileStoreProperties.S3 settings) {
        return settings.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
