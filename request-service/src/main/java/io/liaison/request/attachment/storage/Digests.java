package io.liaison.request.attachment.storage;

/** Digests as names: what is none never becomes part of a path or key. */
final class Digests {

    private Digests() {}

    static String required(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest: " + sha256);
        }
        return sha256;
    }
}
