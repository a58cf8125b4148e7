package io.liaison.platform.messaging.event;

import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** The identifier that ties together everything one HTTP call sets off, across services. */
public final class Correlation {

    /** Its key in the Reactor context and in the logs' diagnostic context. */
    public static final String KEY = "correlationId";

    private Correlation() {}

    public static @Nullable String of(ContextView context) {
        Object value = context.getOrDefault(KEY, null);
        return value == null ? null : value.toString();
    }
}
