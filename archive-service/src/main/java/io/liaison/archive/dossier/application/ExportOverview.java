package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.archive.dossier.domain.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files at the top of an export: what it is, the dossier's part of the chain, and how to check it. */
@Component
class ExportOverview {

    /** A file of text. */
    record TextFile(String name, String text) {}

    private record Overview(
            UUID requestId,
            @Nullable String number,
            @Nullable String title,
            @Nullable String requestType,
            @Nullable Outcome outcome,
            @Nullable Instant endedAt,
            List<VolumeOverview> volumes) {}

    private record VolumeOverview(int volume, String manifest, int entries, Instant sealedAt) {}

    private record Link(long chainPosition, int volume, String manifestHash, String previousHash, String sealHash) {}

    private final JsonMapper json;
    private final String recipe;

    ExportOverview(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.recipe = recipe();
    }

    List<TextFile> files(Dossier dossier, List<Volume> volumes) {
        List<VolumeOverview> overviews = volumes.stream()
                .map(volume -> new VolumeOverview(
                        volume.volume(),
                        "volume-" + volume.volume() + "/MANIFEST",
                        volume.entries(),
                        volume.sealedAt()))
                .toList();
        Overview overview = new Overview(
                dossier.requestId(),
                dossier.number(),
                dossier.title(),
                dossier.requestType(),
                dossier.outcome(),
                dossier.endedAt(),
                overviews);
        List<Link> chain = volumes.stream().map(ExportOverview::link).toList();
        return List.of(
                new TextFile("manifest.json", json.writeValueAsString(overview)),
                new TextFile("chain.json", json.writeValueAsString(chain)),
                new TextFile("VERIFY.txt", recipe));
    }

    private static Link link(Volume volume) {
        return new Link(
                volume.seal().chainPosition(),
                volume.volume(),
                volume.seal().manifestHash(),
                volume.seal().previousHash(),
                volume.seal().sealHash());
    }

    private static String recipe() {
        try {
            return new ClassPathResource("export/VERIFY.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
