package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Evidence;
import io.liaison.archive.dossier.domain.Fault;
import io.liaison.archive.dossier.domain.Verification;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.platform.directory.acting.Actor;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Recomputes a dossier's digests and seals from what is stored. */
@Component
public class VerifyDossier {

    /** What the check found. */
    public record Result(List<Volume> volumes, List<Fault> faults) {}

    private final FindDossier find;
    private final Entries entries;
    private final Chain chain;
    private final EntryDocuments documents;

    VerifyDossier(FindDossier find, Entries entries, Chain chain, EntryDocuments documents) {
        this.find = find;
        this.entries = entries;
        this.chain = chain;
        this.documents = documents;
    }

    public Mono<Result> verify(Actor actor, String name) {
        return find.visible(actor, name).flatMap(this::evidence).map(VerifyDossier::result);
    }

    private Mono<Evidence> evidence(Dossier dossier) {
        Mono<List<Evidence.Link>> links = chain.links(dossier.requestId()).collectList();
        Mono<List<Evidence.Found>> found =
                entries.sealed(dossier.requestId()).map(this::found).collectList();
        return Mono.zip(links, found).map(both -> new Evidence(dossier, both.getT1(), both.getT2()));
    }

    private Evidence.Found found(Entry entry) {
        return new Evidence.Found(
                entry.eventId(),
                Objects.requireNonNull(entry.volume()),
                Objects.requireNonNull(entry.place()),
                entry.sha256(),
                documents.digest(entry));
    }

    private static Result result(Evidence evidence) {
        List<Volume> volumes =
                evidence.volumes().stream().map(Evidence.Link::volume).toList();
        return new Result(volumes, Verification.faultsOf(evidence));
    }
}
