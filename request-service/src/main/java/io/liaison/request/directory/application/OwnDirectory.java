package io.liaison.request.directory.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The directory in memory: loaded at the start, after each change made here, and when a look at the version shows that
 * another instance changed it.
 */
@Component
public class OwnDirectory implements DirectorySource {

    private record Loaded(long version, Directory directory) {}

    private final DirectoryStore store;
    private volatile Loaded loaded = new Loaded(-1, new Directory(List.of(), List.of(), WorkingCalendar.standard()));

    OwnDirectory(DirectoryStore store) {
        this.store = store;
    }

    @Override
    public Directory current() {
        return loaded.directory();
    }

    /** Loads the directory when it is not the one in memory. */
    @Scheduled(fixedDelayString = "${liaison.directory.refresh:2s}")
    public Mono<Void> refresh() {
        return store.version()
                .filter(version -> version != loaded.version())
                .flatMap(version -> store.load().doOnNext(directory -> loaded = new Loaded(version, directory)))
                .then();
    }
}
