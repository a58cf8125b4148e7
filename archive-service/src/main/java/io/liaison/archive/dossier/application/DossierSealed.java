package io.liaison.archive.dossier.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.platform.messaging.event.OutgoingEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data of {@code liaison.archive.dossier-sealed.v1}. The initiator is told of the first volume. */
record DossierSealed(
        UUID requestId,
        @Nullable String number,
        @Nullable String title,
        Outcome outcome,
        int volume,
        int entries,
        String sealHash,
        String previousHash,
        @JsonProperty("notify") List<Notify> told,
        Seen audience) {

    /** Somebody who is told. */
    record Notify(String person, boolean duty) {}

    /** Who may see the request from now on: nobody new. */
    record Seen(List<String> people, List<String> departments) {}

    static OutgoingEvent event(Dossier dossier, Outcome outcome, Volume volume, RequestDescription request) {
        List<Notify> told = volume.volume() > 1
                ? List.of()
                : Stream.ofNullable(request.initiator())
                        .map(person -> new Notify(person, false))
                        .toList();
        DossierSealed data = new DossierSealed(
                dossier.requestId(),
                dossier.number(),
                dossier.title(),
                outcome,
                volume.volume(),
                volume.entries(),
                volume.seal().sealHash(),
                volume.seal().previousHash(),
                told,
                new Seen(List.of(), List.of()));
        String key = dossier.requestId().toString();
        return new OutgoingEvent("liaison.archive", key, "liaison.archive.dossier-sealed.v1", dossier.number(), data);
    }
}
