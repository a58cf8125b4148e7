package io.liaison.platform.directory.file;

import java.util.UUID;

/**
 * A file that was uploaded, as its event describes it. The content is in the request service, under the id.
 *
 * @param name in any script
 * @param size in bytes
 * @param sha256 digest of the content in lower-case hexadecimals
 * @param mediaType decided from the content
 */
public record StoredFile(UUID id, String name, long size, String sha256, String mediaType) {}
