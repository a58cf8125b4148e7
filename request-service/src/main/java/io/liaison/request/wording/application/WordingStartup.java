package io.liaison.request.wording.application;

import io.liaison.platform.messaging.WorkerSeam;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the wording lists in memory, with what administrators made of them, before the first call is taken, and tells other
 * services where this release has other ones.
 */
@Component
@WorkerSeam
class WordingStartup implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CurrentWording wording;
    private final AnnounceWording announcing;
    private volatile boolean running;

    WordingStartup(CurrentWording wording, AnnounceWording announcing) {
        this.wording = wording;
        this.announcing = announcing;
    }

    @Override
    public void start() {
        wording.refresh().then(announcing.atStart()).block(PATIENCE);
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

    /** Before the web server, which starts late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
