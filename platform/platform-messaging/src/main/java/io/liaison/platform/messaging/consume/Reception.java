package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

/** One event while it takes effect: observed under the trace and the correlation it came with. */
final class Reception {

    private final ReceivedEvent event;
    private final Observation observation;

    private Reception(ReceivedEvent event, Observation observation) {
        this.event = event;
        this.observation = observation;
    }

    static Reception start(Arrived arrived, ObservationRegistry observations) {
        ReceiverContext<Map<String, String>> receiving = new ReceiverContext<>(Reception::get, Kind.CONSUMER);
        receiving.setCarrier(arrived.message().headers());
        String type = arrived.event().type();
        Observation observation = Observation.createNotStarted("liaison.event.receive", () -> receiving, observations)
                .contextualName("receive " + type)
                .lowCardinalityKeyValue("type", type);
        return new Reception(arrived.event(), observation.start());
    }

    ReceivedEvent event() {
        return event;
    }

    void failed(Throwable failure) {
        observation.error(failure);
    }

    void stop() {
        observation.stop();
    }

    Context enrich(Context context) {
        Context traced = context.put(ObservationThreadLocalAccessor.KEY, observation);
        String correlationId = event.correlationId();
        return correlationId == null ? traced : traced.put(Correlation.KEY, correlationId);
    }

    private static @Nullable String get(Map<String, String> headers, String name) {
        return headers.get(name);
    }
}
