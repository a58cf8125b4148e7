package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.VerifyDossier;
import io.liaison.archive.dossier.domain.Fault;
import io.liaison.archive.dossier.domain.Volume;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verification of the seals found, as callers see it. */
final class VerificationViews {

    record VerificationAnswer(boolean valid, List<CheckedVolume> volumes, List<FaultView> faults) {}

    record CheckedVolume(int volume, boolean valid, int entries, Instant sealedAt, String sealHash) {}

    record FaultView(Fault.Kind kind, int volume, @Nullable String eventId, String detail) {}

    private VerificationViews() {}

    static VerificationAnswer of(VerifyDossier.Result result) {
        List<CheckedVolume> volumes = result.volumes().stream()
                .map(volume -> checked(volume, result.faults()))
                .toList();
        List<FaultView> faults = result.faults().stream()
                .map(fault -> new FaultView(fault.kind(), fault.volume(), fault.eventId(), fault.detail()))
                .toList();
        return new VerificationAnswer(faults.isEmpty(), volumes, faults);
    }

    private static CheckedVolume checked(Volume volume, List<Fault> faults) {
        boolean valid = faults.stream().noneMatch(fault -> fault.volume() == volume.volume());
        return new CheckedVolume(
                volume.volume(),
                valid,
                volume.entries(),
                volume.sealedAt(),
                volume.seal().sealHash());
    }
}
