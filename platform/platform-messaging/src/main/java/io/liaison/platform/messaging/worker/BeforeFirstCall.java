package io.liaison.platform.messaging.worker;

import io.liaison.platform.messaging.WorkerSeam;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Work to be done before the first call, event or deadline is taken, such as reading into memory what each of them asks
 * for. The application doesn't start when it fails, or takes longer than a minute.
 */
@WorkerSeam
public abstract class BeforeFirstCall implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Supplier<Mono<Void>> work;
    private volatile boolean running;

    protected BeforeFirstCall(Supplier<Mono<Void>> work) {
        this.work = work;
    }

    @Override
    public final void start() {
        work.get().block(PATIENCE);
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    /** The web server, the listeners and the deadlines start late. */
    @Override
    public final int getPhase() {
        return 0;
    }
}
