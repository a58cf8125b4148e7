package io.liaison.planning.wording.application;

import io.liaison.planning.wording.domain.WordingList;
import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Term;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What counts as vague, in memory: read at the start and when a look at the version shows a change. Where request-service
 * never told its lists, nothing does.
 */
@Component
public class CurrentWording implements Supplier<Lexicon> {

    private record Loaded(long version, Lexicon lexicon) {}

    private final WordingLists lists;
    private volatile Loaded loaded = new Loaded(-1, Lexicon.of(List.of()));

    CurrentWording(WordingLists lists) {
        this.lists = lists;
    }

    @Override
    public Lexicon get() {
        return loaded.lexicon();
    }

    /** Reads the lists when they are not those in memory. */
    @Scheduled(fixedDelayString = "${liaison.wording.refresh:2s}")
    public Mono<Void> refresh() {
        return lists.version()
                .filter(version -> version > loaded.version())
                .flatMap(this::load)
                .then();
    }

    /** The version is read before the lists: what changes in between is read again next time. */
    private Mono<Loaded> load(long version) {
        return lists.all()
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(all -> new Loaded(version, Lexicon.of(terms(all))))
                .doOnNext(this::takeUp);
    }

    private static List<Term> terms(List<WordingList> all) {
        return all.stream().flatMap(list -> list.terms().stream()).toList();
    }

    private synchronized void takeUp(Loaded fresh) {
        if (fresh.version() > loaded.version()) {
            loaded = fresh;
        }
    }
}
