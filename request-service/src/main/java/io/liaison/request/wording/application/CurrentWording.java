package io.liaison.request.wording.application;

import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Term;
import io.liaison.request.wording.domain.LocalWording;
import io.liaison.request.wording.domain.Wording;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The wording lists in memory, ready for the check: loaded at the start, after each change made here, and when a look at
 * the version shows that another instance changed them. What is being checked meanwhile is checked by the lists as they
 * were.
 */
@Component
public class CurrentWording implements Supplier<Lexicon> {

    private record Loaded(long version, Wording wording, Lexicon lexicon) {

        static Loaded of(long version, Wording wording) {
            return new Loaded(version, wording, Lexicon.of(wording.inForce()));
        }
    }

    private final WordingStore store;
    private final List<Term> builtIn = BuiltInTerms.read();
    private volatile Loaded loaded = Loaded.of(-1, Wording.of(builtIn, LocalWording.NONE));

    CurrentWording(WordingStore store) {
        this.store = store;
    }

    /** The words that count now. */
    @Override
    public Lexicon get() {
        return loaded.lexicon();
    }

    /** The lists as they are now. */
    public Wording wording() {
        return loaded.wording();
    }

    /** The lists with what administrators made of them. */
    Wording with(LocalWording local) {
        return Wording.of(builtIn, local);
    }

    /** Loads the lists when they are not those in memory. */
    @Scheduled(fixedDelayString = "${liaison.wording.refresh:2s}")
    public Mono<Void> refresh() {
        return store.version()
                .filter(version -> version > loaded.version())
                .flatMap(this::load)
                .then();
    }

    /** Compiling takes some milliseconds, which no event loop is to wait for; what is overtaken meanwhile is left out. */
    private Mono<Loaded> load(long version) {
        return store.load()
                .publishOn(Schedulers.boundedElastic())
                .filter(local -> version > loaded.version())
                .map(local -> Loaded.of(version, with(local)))
                .doOnNext(this::takeUp);
    }

    private synchronized void takeUp(Loaded fresh) {
        if (fresh.version() > loaded.version()) {
            loaded = fresh;
        }
    }
}
