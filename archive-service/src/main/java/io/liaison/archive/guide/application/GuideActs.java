package io.liaison.archive.guide.application;

import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a caller may do with the guide now; a substitute may what the administrator may. */
@Component
public class GuideActs {

    private static final String WRITE = "write";
    private static final String PUBLISH = "publish";

    private final GuideStore guide;
    private final DirectorySource directory;

    GuideActs(GuideStore guide, DirectorySource directory) {
        this.guide = guide;
        this.directory = directory;
    }

    /** On the guide as a whole: {@code write} an entry, {@code publish} what differs from the newest version. */
    public Mono<List<String>> onGuide(Actor actor) {
        return Mono.defer(() -> keeps(actor) ? forKeeper() : Mono.just(List.of()));
    }

    /** On an entry of the working set: {@code rewrite} and {@code remove}, until it is retired. */
    public List<String> onEntry(Actor actor, GuideEntry entry) {
        return keeps(actor) && !entry.retired() ? List.of("rewrite", "remove") : List.of();
    }

    private boolean keeps(Actor actor) {
        return actor.when(directory.current()::isAdministrator).isPresent();
    }

    private Mono<List<String>> forKeeper() {
        Mono<Optional<Publication>> newest = guide.newest().map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(newest, guide.workingSet().collectList())
                .map(both -> Publication.differs(both.getT1().orElse(null), both.getT2())
                        ? List.of(WRITE, PUBLISH)
                        : List.of(WRITE));
    }
}
