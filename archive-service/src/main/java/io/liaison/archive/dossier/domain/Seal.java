package io.liaison.archive.dossier.domain;

import org.jspecify.annotations.Nullable;

/**
 * The seal of a volume: the digest of its manifest, bound to the seal before it in the one chain of the platform.
 *
 * @param chainPosition place in the chain, from 1
 * @param manifestHash digest of the manifest's text
 * @param previousHash the seal before; {@link #GENESIS} for the first
 * @param sealHash digest of the two, each on a line of its own
 */
public record Seal(long chainPosition, String manifestHash, String previousHash, String sealHash) {

    /** Stands before the first seal. */
    public static final String GENESIS = "0".repeat(64);

    /** The seal of a manifest behind the seal made last. */
    public static Seal after(@Nullable Seal last, String manifestText) {
        String manifestHash = Sha256.of(manifestText);
        String previous = last == null ? GENESIS : last.sealHash();
        long position = last == null ? 1 : last.chainPosition() + 1;
        return new Seal(position, manifestHash, previous, hash(manifestHash, previous));
    }

    public static String hash(String manifestHash, String previousHash) {
        return Sha256.of(manifestHash + "\n" + previousHash + "\n");
    }
}
