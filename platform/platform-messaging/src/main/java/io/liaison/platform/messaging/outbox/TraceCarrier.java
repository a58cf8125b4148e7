package io.liaison.platform.messaging.outbox;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** Writes down the trace an event belongs to, so that it goes on where the event is received. */
final class TraceCarrier {

    private final ObservationRegistry observations;

    TraceCarrier(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** The W3C trace context of the running observation; null when nothing is traced. */
    @Nullable
    String traceparent(ContextView context) {
        Observation running = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
        if (running == null) {
            return null;
        }
        SenderContext<Map<String, String>> sending = new SenderContext<>(TraceCarrier::put, Kind.PRODUCER);
        Map<String, String> carrier = new HashMap<>();
        sending.setCarrier(carrier);
        Observation.createNotStarted("liaison.outbox.append", () -> sending, observations)
                .parentObservation(running)
                .start()
                .stop();
        return carrier.get("traceparent");
    }

    private static void put(@Nullable Map<String, String> carrier, String name, String value) {
        if (carrier != null) {
            carrier.put(name, value);
        }
    }
}
