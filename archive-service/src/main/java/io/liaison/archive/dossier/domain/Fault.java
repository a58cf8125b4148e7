package io.liaison.archive.dossier.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that is no longer as it was sealed.
 *
 * @param kind what is wrong
 * @param volume in which volume
 * @param eventId the entry, where it is about one
 * @param detail the place in words of the archive
 */
public record Fault(Kind kind, int volume, @Nullable String eventId, String detail) {

    /** What is wrong. */
    public enum Kind {
        /** The entry isn't what was sealed. */
        ENTRY_CHANGED,
        /** An entry of the volume is gone. */
        ENTRY_MISSING,
        /** There is an entry that was not sealed with the volume. */
        ENTRY_ADDED,
        /** The manifest isn't the one its digest was taken of. */
        MANIFEST_CHANGED,
        /** The dossier's own record says something else than the manifest. */
        DOSSIER_CHANGED,
        /** The seal doesn't follow from manifest and chain. */
        SEAL_CHANGED,
        /** The neighbour in the chain has another seal. */
        CHAIN_BROKEN,
        /** A volume is gone. */
        VOLUME_MISSING
    }
}
