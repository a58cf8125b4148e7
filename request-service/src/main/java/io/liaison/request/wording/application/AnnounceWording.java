package io.liaison.request.wording.application;

import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.domain.LocalWording;
import io.liaison.request.wording.domain.TermKind;
import io.liaison.request.wording.domain.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Has other services check their texts by the same lists: announces the list of a language, whole, whenever another one
 * counts than was announced last, by an administrator or by a release.
 */
@Component
public class AnnounceWording {

    private final WordingStore store;
    private final CurrentWording current;
    private final AnnouncedWording announced;
    private final WordingAnnouncements announcements;
    private final TransactionalOperator transactions;

    AnnounceWording(
            WordingStore store,
            CurrentWording current,
            AnnouncedWording announced,
            WordingAnnouncements announcements,
            TransactionalOperator transactions) {
        this.store = store;
        this.current = current;
        this.announced = announced;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** Announces what this release changed; one instance after the other. */
    Mono<Void> atStart() {
        return store.loadForChange().flatMap(this::announce).as(transactions::transactional);
    }

    /** Announces what the running transaction changed. */
    Mono<Void> afterChange() {
        return store.load().flatMap(this::announce);
    }

    private Mono<Void> announce(LocalWording local) {
        Wording wording = current.with(local);
        return Flux.fromArray(TextLanguage.values())
                .concatMap(language -> announceIfOther(language, wording.inForce(language)))
                .then();
    }

    private Mono<Void> announceIfOther(TextLanguage language, List<Term> terms) {
        String fingerprint = fingerprint(terms);
        return announced
                .fingerprint(language)
                .filter(fingerprint::equals)
                .hasElement()
                .filter(same -> !same)
                .flatMap(other -> announcements.changed(language, terms).then(announced.keep(language, fingerprint)));
    }

    private static String fingerprint(List<Term> terms) {
        String said = terms.stream().map(AnnounceWording::said).collect(Collectors.joining("\n"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String said(Term term) {
        String severity = term instanceof VagueWord word ? word.severity().name() : "";
        return String.join(
                "|",
                term.id(),
                TermKind.of(term).name(),
                severity,
                term.pattern().text());
    }
}
