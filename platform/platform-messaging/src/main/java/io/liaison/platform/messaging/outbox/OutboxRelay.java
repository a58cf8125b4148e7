package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Publishes what waits in the outbox. Each shard has one leased owner at a time; a shard whose owner died goes to
 * another relay when the lease has passed, and by then nothing of the dead one can be under way.
 */
@WorkerSeam
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int LONGEST_ERROR = 1_000;

    private final String owner = UUID.randomUUID().toString();
    private final HeldBack topics = new HeldBack();
    private final HeldBack keys = new HeldBack();
    private final OutboxStore store;
    private final EventSender sender;
    private final TopicCreator creator;
    private final OutboxMetrics metrics;
    private final MessagingProperties.Outbox settings;
    private final Gathering gathering;
    private final Worker worker;

    /** Has missing topics created; may fail, then they are missing a while longer. */
    @FunctionalInterface
    interface TopicCreator {
        void create();
    }

    OutboxRelay(
            OutboxStore store,
            EventSender sender,
            TopicCreator creator,
            OutboxMetrics metrics,
            MessagingProperties.Outbox settings) {
        this.store = store;
        this.sender = sender;
        this.creator = creator;
        this.metrics = metrics;
        this.settings = settings;
        this.gathering = new Gathering(settings.gathering());
        this.worker = new Worker("outbox-relay", this::publish, this::release);
    }

    /** Never waits. */
    void wake() {
        worker.wake();
    }

    /** Names this relay as the owner of shards. */
    String owner() {
        return owner;
    }

    private Duration publish() throws InterruptedException {
        gathering.await();
        if (metrics.due()) {
            metrics.show(await(store.backlog()));
        }
        long leaseEnd = System.nanoTime() + settings.lease().toNanos();
        List<Short> shards = await(store.claim(owner, settings.lease()).collectList());
        if (shards.isEmpty()) {
            return settings.poll();
        }
        List<OutboxRow> rows = await(store.pending(shards, settings.batch(), topics.now(), keys.now())
                .collectList());
        if (rows.isEmpty()) {
            return untilNext();
        }
        EventSender.Outcome outcome = sender.send(rows, () -> mayStillSend(leaseEnd));
        settle(outcome);
        if (rows.size() >= settings.batch() || outcome.confirmed().size() < rows.size()) {
            return Duration.ZERO;
        }
        gathering.begin();
        // Whoever committed meanwhile has rung.
        return untilNext();
    }

    private Duration untilNext() {
        return keys.untilNext(topics.untilNext(settings.poll()));
    }

    private boolean mayStillSend(long leaseEnd) {
        long longestSend = settings.maxBlock().plus(settings.deliveryTimeout()).toNanos();
        return leaseEnd - System.nanoTime() > longestSend;
    }

    private void settle(EventSender.Outcome outcome) {
        List<Long> confirmed = outcome.confirmed().stream().map(OutboxRow::id).toList();
        if (!confirmed.isEmpty()) {
            metrics.published(await(store.markPublished(confirmed)));
        }
        outcome.confirmed().forEach(this::succeeded);
        outcome.failed().forEach(this::failed);
        if (outcome.failed().stream().anyMatch(EventSender.Failure::topicToBlame)) {
            creator.create();
        }
    }

    private void succeeded(OutboxRow row) {
        topics.succeeded(row.topic());
        keys.succeeded(row.key());
    }

    private void failed(EventSender.Failure failure) {
        OutboxRow row = failure.row();
        if (failure.topicToBlame()) {
            topics.hold(row.topic());
        } else {
            keys.hold(row.key());
        }
        String error = failure.cause().toString();
        log.warn("event {} of type {} is not published yet: {}", row.eventId(), row.type(), error);
        await(store.markFailed(List.of(row.id()), error.substring(0, Math.min(error.length(), LONGEST_ERROR))));
    }

    private void release() {
        store.release(owner).block(settings.databaseTimeout());
    }

    private <T> T await(Mono<T> answer) {
        return Objects.requireNonNull(answer.block(settings.databaseTimeout()));
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
