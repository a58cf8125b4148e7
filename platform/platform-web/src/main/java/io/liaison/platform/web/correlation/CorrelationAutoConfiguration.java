package io.liaison.platform.web.correlation;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/** The correlation id of every call, ahead of all other filters. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class CorrelationAutoConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter correlationFilter() {
        return new CorrelationFilter();
    }

    /**
     * Of all that Reactor could take along to whatever thread a call goes on in, only the correlation id is read there, by
     * the logs. Traces and the security context are found in the Reactor context itself, and setting them on each thread,
     * as their libraries would have it, costs a tenth of a call (decision record 28).
     */
    @Bean
    SmartInitializingSingleton onlyTheCorrelationIdFollowsThreads() {
        return () -> {
            ContextRegistry registry = ContextRegistry.getInstance();
            registry.getThreadLocalAccessors().stream()
                    .map(ThreadLocalAccessor::key)
                    .filter(key -> !CorrelationId.KEY.equals(key))
                    .toList()
                    .forEach(registry::removeThreadLocalAccessor);
        };
    }
}
