package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.DirectoryProperties;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The directory in memory, read from the service's own table: at the start, after each change, and when another instance
 * changed it.
 */
@WorkerSeam
final class DirectoryCopy implements DirectorySource, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DirectoryCopy.class);
    private static final long NEVER_READ = -1;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EntryStore store;
    private final EntryReader reader;
    private final DirectoryProperties settings;
    private final Worker worker;
    private volatile Directory current = new Directory(List.of(), List.of(), WorkingCalendar.standard());
    private volatile long version = NEVER_READ;

    DirectoryCopy(EntryStore store, EntryReader reader, DirectoryProperties settings) {
        this.store = store;
        this.reader = reader;
        this.settings = settings;
        this.worker = new Worker("directory-copy", this::follow);
    }

    @Override
    public Directory current() {
        return current;
    }

    @Override
    public Mono<Directory> fresh() {
        return readIfChanged().then(Mono.fromSupplier(this::current));
    }

    /** Never waits. */
    void changed() {
        worker.wake();
    }

    private Duration follow() {
        readIfChanged().block(settings.timeout());
        return settings.poll();
    }

    /** The version is read before the entries: what changes in between is read again next time. */
    private Mono<Void> readIfChanged() {
        return store.version()
                .filter(found -> found != version)
                .flatMap(found -> store.all().collectList().doOnNext(entries -> keep(entries, found)))
                .then();
    }

    /** What was read earlier doesn't take the place of what was read later. */
    private synchronized void keep(List<EntryStore.Entry> entries, long found) {
        if (found > version) {
            current = reader.read(entries);
            version = found;
        }
    }

    /** Reads at once: nothing of the service is to run without the directory. */
    @Override
    public void start() {
        readIfChanged()
                .timeout(settings.timeout())
                .doOnError(failure -> log.warn("The directory can't be read yet: {}", failure.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
                .block(settings.startTimeout());
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    /** Before everything that asks it. */
    @Override
    public int getPhase() {
        return Worker.PHASE - 1;
    }
}
