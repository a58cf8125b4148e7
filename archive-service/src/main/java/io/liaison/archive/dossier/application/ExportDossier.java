package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Manifest;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.platform.directory.acting.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The sealed volumes of a dossier as a ZIP file, made while it is sent: a few entries at a time are in memory, and no
 * database connection waits for a slow client. What came after the last volume isn't in it; it will be with the next.
 */
@Component
public class ExportDossier {

    /** A file under way: its name, and its bytes in pieces. */
    public record Export(String fileName, Flux<byte[]> bytes) {}

    private static final int BATCH = 20;

    private final FindDossier find;
    private final Entries entries;
    private final Chain chain;
    private final EntryDocuments documents;
    private final ExportOverview overview;

    ExportDossier(FindDossier find, Entries entries, Chain chain, EntryDocuments documents, ExportOverview overview) {
        this.find = find;
        this.entries = entries;
        this.chain = chain;
        this.documents = documents;
        this.overview = overview;
    }

    public Mono<Export> export(Actor actor, String name) {
        return find.visible(actor, name)
                .flatMap(dossier ->
                        chain.volumes(dossier.requestId()).collectList().map(volumes -> export(dossier, volumes)));
    }

    private Export export(Dossier dossier, List<Volume> volumes) {
        String name = dossier.number() == null ? dossier.requestId().toString() : dossier.number();
        return new Export(name + ".zip", Flux.defer(() -> bytes(dossier, volumes)));
    }

    private Flux<byte[]> bytes(Dossier dossier, List<Volume> volumes) {
        ZipPieces zip = new ZipPieces();
        Flux<byte[]> head = Flux.fromIterable(overview.files(dossier, volumes))
                .map(file -> zip.file(file.name(), utf8(file.text())));
        Flux<byte[]> manifests = Flux.fromIterable(volumes)
                .map(volume -> zip.file(folder(volume.volume()) + "MANIFEST", utf8(volume.manifest())));
        Flux<byte[]> all =
                inBatches(dossier.requestId()).map(entry -> zip.file(fileOf(entry), utf8(documents.text(entry))));
        return Flux.concat(head, manifests, all, Mono.fromSupplier(zip::end));
    }

    private Flux<Entry> inBatches(UUID requestId) {
        return batch(requestId, 0, 0)
                .expand(last -> last.size() < BATCH ? Mono.empty() : batchAfter(requestId, last.get(BATCH - 1)))
                .concatMapIterable(batch -> batch, 1);
    }

    private Mono<List<Entry>> batchAfter(UUID requestId, Entry last) {
        return batch(requestId, Objects.requireNonNull(last.volume()), Objects.requireNonNull(last.place()));
    }

    private Mono<List<Entry>> batch(UUID requestId, int volume, int place) {
        return entries.sealedAfter(requestId, volume, place, BATCH).collectList();
    }

    private static String fileOf(Entry entry) {
        int volume = Objects.requireNonNull(entry.volume());
        return folder(volume) + Manifest.fileName(Objects.requireNonNull(entry.place()), entry.eventId());
    }

    private static String folder(int volume) {
        return "volume-" + volume + "/";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
