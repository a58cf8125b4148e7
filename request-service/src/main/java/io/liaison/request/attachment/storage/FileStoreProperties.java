package io.liaison.request.attachment.storage;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept.
 *
 * @param directory a directory of this service alone; created when it is not there
 */
@Validated
@ConfigurationProperties("liaison.files")
record FileStoreProperties(
        @DefaultValue("data/request-files") @NotNull Path directory) {}
