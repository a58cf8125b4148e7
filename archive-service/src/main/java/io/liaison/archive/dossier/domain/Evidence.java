package io.liaison.archive.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found in the archive about one dossier, to be held against its seals.
 *
 * @param dossier the dossier's own record
 * @param volumes its volumes by number, each with its neighbours in the chain
 * @param entries the entries that claim to be in a volume
 */
public record Evidence(Dossier dossier, List<Link> volumes, List<Found> entries) {

    public Evidence {
        volumes = List.copyOf(volumes);
        entries = List.copyOf(entries);
    }

    /**
     * A volume in the chain.
     *
     * @param previousSeal seal of the volume before it; absent where there is none
     * @param claimedByNext what the volume after it says the seal of this one is; absent where there is none
     */
    public record Link(
            Volume volume,
            @Nullable String previousSeal,
            @Nullable String claimedByNext) {}

    /**
     * An entry.
     *
     * @param recorded the digest kept with it
     * @param recomputed the digest of what is stored now
     */
    public record Found(String eventId, int volume, int place, String recorded, String recomputed) {}
}
