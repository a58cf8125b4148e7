package io.liaison.archive.dossier.form;

import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in or posted.
 *
 * @param id under which the request service has the content; absent where a file was only named
 * @param size in bytes
 */
public record KeptFile(
        @Nullable String id,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256) {}
