package io.liaison.platform.web.correlation;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the logs' MDC in step with the Reactor context; found by the service loader, hence public. */
public final class CorrelationThreadLocalAccessor implements ThreadLocalAccessor<String> {

    @Override
    public Object key() {
        return CorrelationId.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return MDC.get(CorrelationId.KEY);
    }

    @Override
    public void setValue(String value) {
        MDC.put(CorrelationId.KEY, value);
    }

    @Override
    public void setValue() {
        MDC.remove(CorrelationId.KEY);
    }
}
