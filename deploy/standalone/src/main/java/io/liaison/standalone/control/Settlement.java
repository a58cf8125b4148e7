package io.liaison.standalone.control;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Parts;
import io.liaison.standalone.parts.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until nothing is under way: no event to publish, no deadline to fire, nothing unread, and all this twice in a
 * row without a new event in between. A part that has been stopped on purpose is left out.
 */
public final class Settlement implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(150);

    private final Parts parts;
    private final Backlog backlog;
    private final ConsumerLag lag;

    public Settlement(Parts parts, Ports ports, String bootstrapServers) {
        this.parts = parts;
        this.backlog = new Backlog(ports);
        this.lag = new ConsumerLag(bootstrapServers);
    }

    /**
     * Waits.
     *
     * @return what is still under way when patience ends; nothing when all has settled
     */
    public List<String> await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<Map<TopicPartition, Long>> before = Optional.empty();
        while (true) {
            List<String> open = new ArrayList<>();
            Map<TopicPartition, Long> ends = look(open);
            if (open.isEmpty() && before.filter(ends::equals).isPresent()) {
                return List.of();
            }
            if (System.nanoTime() > deadline) {
                return open.isEmpty() ? List.of("events keep coming") : open;
            }
            before = open.isEmpty() ? Optional.of(ends) : Optional.empty();
            Thread.sleep(INTERVAL.toMillis());
        }
    }

    private Map<TopicPartition, Long> look(List<String> open) throws InterruptedException {
        List<Part> services = parts.running().stream().filter(Part::isService).toList();
        for (Part service : services) {
            backlog.of(service).ifPresent(open::add);
        }
        ConsumerLag.Look look = lag.look(services);
        open.addAll(look.unread());
        return look.ends();
    }

    @Override
    public void close() {
        lag.close();
    }
}
