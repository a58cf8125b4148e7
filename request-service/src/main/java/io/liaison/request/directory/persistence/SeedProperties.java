package io.liaison.request.directory.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the directory comes from.
 *
 * @param seed folder with {@code departments.csv}, {@code people.csv} and {@code calendar.csv} that an empty directory
 *     is filled from
 */
@ConfigurationProperties("liaison.directory")
record SeedProperties(@Nullable Path seed) {}
