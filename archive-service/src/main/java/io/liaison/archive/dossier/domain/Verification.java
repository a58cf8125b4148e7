package io.liaison.archive.dossier.domain;

import io.liaison.archive.dossier.domain.Evidence.Found;
import io.liaison.archive.dossier.domain.Evidence.Link;
import io.liaison.archive.dossier.domain.Fault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recomputes every digest of a dossier from what is stored now, and names what differs from what was sealed. */
public final class Verification {

    private final Evidence evidence;
    private final List<Fault> faults = new ArrayList<>();

    private Verification(Evidence evidence) {
        this.evidence = evidence;
    }

    public static List<Fault> faultsOf(Evidence evidence) {
        Verification verification = new Verification(evidence);
        verification.checkThatAllVolumesAreThere();
        evidence.volumes().forEach(verification::checkVolume);
        return List.copyOf(verification.faults);
    }

    private void checkThatAllVolumesAreThere() {
        List<Integer> found =
                evidence.volumes().stream().map(link -> link.volume().volume()).toList();
        IntStream.rangeClosed(1, evidence.dossier().lastVolume())
                .filter(volume -> !found.contains(volume))
                .forEach(volume -> add(Kind.VOLUME_MISSING, volume, null, "volume " + volume));
    }

    private void checkVolume(Link link) {
        checkSeal(link);
        checkChain(link);
        checkHead(link.volume());
        checkEntries(link.volume());
    }

    private void checkSeal(Link link) {
        int volume = link.volume().volume();
        Seal seal = link.volume().seal();
        if (!Sha256.of(link.volume().manifest()).equals(seal.manifestHash())) {
            add(Kind.MANIFEST_CHANGED, volume, null, "manifest of volume " + volume);
        }
        if (!Seal.hash(seal.manifestHash(), seal.previousHash()).equals(seal.sealHash())) {
            add(Kind.SEAL_CHANGED, volume, null, "seal of volume " + volume);
        }
    }

    private void checkChain(Link link) {
        int volume = link.volume().volume();
        Seal seal = link.volume().seal();
        String before = seal.chainPosition() == 1 ? Seal.GENESIS : link.previousSeal();
        if (!seal.previousHash().equals(before)) {
            add(Kind.CHAIN_BROKEN, volume, null, "seal at place " + (seal.chainPosition() - 1) + " of the chain");
        }
        if (link.claimedByNext() != null && !link.claimedByNext().equals(seal.sealHash())) {
            add(Kind.CHAIN_BROKEN, volume, null, "seal at place " + (seal.chainPosition() + 1) + " of the chain");
        }
    }

    private void checkHead(Volume volume) {
        Outcome outcome = evidence.dossier().outcome();
        String number = evidence.dossier().number();
        List<String> head = Manifest.headLines(volume.manifest());
        boolean asRecorded = head.contains("# request " + evidence.dossier().requestId())
                && head.contains("# outcome " + outcome)
                && (number == null || head.contains("# number " + number));
        if (!asRecorded) {
            add(Kind.DOSSIER_CHANGED, volume.volume(), null, "number or outcome of the dossier");
        }
    }

    private void checkEntries(Volume volume) {
        List<String> sealed = Manifest.entryLines(volume.manifest());
        Map<String, Found> byFile = new HashMap<>();
        for (Found found : evidence.entries()) {
            if (found.volume() == volume.volume()) {
                byFile.put(Manifest.fileName(found.place(), found.eventId()), found);
            }
        }
        for (String line : sealed) {
            int gap = line.indexOf("  ");
            String file = gap < 0 ? line : line.substring(gap + 2);
            checkEntry(volume.volume(), gap < 0 ? "" : line.substring(0, gap), file, byFile.remove(file));
        }
        byFile.forEach((file, extra) -> add(Kind.ENTRY_ADDED, volume.volume(), extra.eventId(), file));
    }

    private void checkEntry(int volume, String sealedDigest, String file, @Nullable Found found) {
        if (found == null) {
            add(Kind.ENTRY_MISSING, volume, null, file);
        } else if (!found.recomputed().equals(sealedDigest) || !found.recorded().equals(sealedDigest)) {
            add(Kind.ENTRY_CHANGED, volume, found.eventId(), file);
        }
    }

    private void add(Kind kind, int volume, @Nullable String eventId, String detail) {
        faults.add(new Fault(kind, volume, eventId, detail));
    }
}
