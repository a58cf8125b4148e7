package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.DirectoryProperties;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;

/**
 * The directory in memory, read from the service's own table: at the start, after each change, and when another instance
 * changed it.
 */
@WorkerSeam
final class DirectoryCopy implements DirectorySource, SmartLifecycle {

    private static final long NEVER_READ = -1;

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

    /** Never waits. */
    void changed() {
        worker.wake();
    }

    private Duration follow() {
        readIfChanged();
        return settings.poll();
    }

    /** The version is read before the entries: what changes in between is read again next time. */
    private void readIfChanged() {
        long found = Objects.requireNonNull(store.version().block(settings.timeout()));
        if (found != version) {
            List<EntryStore.Entry> entries =
                    Objects.requireNonNull(store.all().collectList().block(settings.timeout()));
            current = reader.read(entries);
            version = found;
        }
    }

    /** Reads at once: nothing of the service is to run without the directory. */
    @Override
    public void start() {
        readIfChanged();
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
