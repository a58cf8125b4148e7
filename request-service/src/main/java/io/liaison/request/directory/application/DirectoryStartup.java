package io.liaison.request.directory.application;

import io.liaison.platform.messaging.WorkerSeam;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the directory filled and in memory before the first call, event or deadline is taken. */
@Component
@WorkerSeam
class DirectoryStartup implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SeedDirectory seeding;
    private final OwnDirectory directory;
    private volatile boolean running;

    DirectoryStartup(SeedDirectory seeding, OwnDirectory directory) {
        this.seeding = seeding;
        this.directory = directory;
    }

    @Override
    public void start() {
        seeding.seedIfEmpty().then(directory.refresh()).block(PATIENCE);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, the listeners and the deadlines, which start late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
