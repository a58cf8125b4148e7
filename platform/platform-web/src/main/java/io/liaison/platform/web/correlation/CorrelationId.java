package io.liaison.platform.web.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Names of the correlation id in its different carriers. */
public final class CorrelationId {

    /** The request and response header. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key in the Reactor context, in the logs' MDC and among the exchange's attributes. */
    public static final String KEY = "correlationId";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CorrelationId() {}

    /** The id of a call. */
    public static @Nullable String of(ServerWebExchange exchange) {
        return exchange.getAttribute(KEY);
    }

    static String acceptedOrNew(@Nullable String received) {
        return received != null && ACCEPTED.matcher(received).matches()
                ? received
                : UUID.randomUUID().toString();
    }
}
