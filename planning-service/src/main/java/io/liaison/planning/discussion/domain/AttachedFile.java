package io.liaison.planning.discussion.domain;

import java.util.UUID;

/**
 * A file that goes with a message. Its content is in the request service, under the id.
 *
 * @param name in any script
 * @param size in bytes
 * @param sha256 digest of the content in lower-case hexadecimals
 * @param mediaType decided from the content
 */
public record AttachedFile(UUID id, String name, long size, String sha256, String mediaType) {}
