package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the relays that events wait: the own one at once, those of other instances by NOTIFY. It is sent by a thread of
 * its own after the commit, one for all commits since the last: NOTIFY inside the business transaction would make
 * commits queue for a lock of the whole database.
 */
@WorkerSeam
final class OutboxBell implements SmartLifecycle {

    /** The channel all instances of a service listen to, in the service's own database. */
    static final String CHANNEL = "liaison_outbox";

    private static final Duration UNTIL_RUNG = Duration.ofDays(1);

    private final OutboxStore store;
    private final OutboxRelay relay;
    private final Duration timeout;
    private final Gathering gathering;
    private final Worker worker;
    private volatile boolean rung;

    OutboxBell(OutboxStore store, OutboxRelay relay, Duration timeout, Duration gathering) {
        this.store = store;
        this.relay = relay;
        this.timeout = timeout;
        this.gathering = new Gathering(gathering);
        this.worker = new Worker("outbox-bell", this::tellOthers);
    }

    /** Never waits. */
    void ring() {
        rung = true;
        relay.wake();
        worker.wake();
    }

    private Duration tellOthers() throws InterruptedException {
        gathering.await();
        if (rung) {
            rung = false;
            notifyOthers();
            gathering.begin();
        }
        return UNTIL_RUNG;
    }

    private void notifyOthers() {
        try {
            store.notifyOthers(CHANNEL, relay.owner()).block(timeout);
        } catch (RuntimeException unheard) {
            rung = true;
            throw unheard;
        }
    }

    @Override
    public void start() {
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

    @Override
    public int getPhase() {
        return Worker.PHASE;
    }
}
