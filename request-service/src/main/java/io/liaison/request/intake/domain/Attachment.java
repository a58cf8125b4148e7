package io.liaison.request.intake.domain;

/**
 * A file that belongs to a request. The content is stored under its digest; this is what is known of it.
 *
 * @param name the file's name as given, in any script
 * @param size in bytes
 * @param sha256 digest of the content in lower-case hexadecimals
 * @param mediaType decided from the content, not from the name
 */
public record Attachment(String name, long size, String sha256, String mediaType) {}
