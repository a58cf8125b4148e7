package io.liaison.platform.messaging.deadline;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;

/** The threads that fire deadlines. */
@WorkerSeam
final class DeadlineWorkers implements SmartLifecycle {

    private final DeadlineFiring firing;
    private final MessagingProperties.Deadlines settings;
    private final List<Worker> workers;

    DeadlineWorkers(DeadlineFiring firing, MessagingProperties.Deadlines settings) {
        this.firing = firing;
        this.settings = settings;
        this.workers = IntStream.rangeClosed(1, settings.workers())
                .mapToObj(number -> new Worker("deadlines-" + number, this::fireNext))
                .toList();
    }

    private Duration fireNext() {
        boolean more = Boolean.TRUE.equals(firing.fireNextIfDue().block(settings.timeout()));
        return more ? Duration.ZERO : settings.poll();
    }

    @Override
    public void start() {
        workers.forEach(Worker::start);
    }

    @Override
    public void stop() {
        workers.forEach(Worker::stop);
    }

    @Override
    public boolean isRunning() {
        return workers.stream().anyMatch(Worker::isRunning);
    }

    @Override
    public int getPhase() {
        return Worker.PHASE;
    }
}
