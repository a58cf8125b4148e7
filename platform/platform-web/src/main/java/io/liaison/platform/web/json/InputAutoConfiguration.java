package io.liaison.platform.web.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** Keeps out text that can't be stored. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class InputAutoConfiguration {

    @Bean
    JacksonModule storableTextModule() {
        return new SimpleModule("storable-text")
                .addDeserializer(String.class, new StorableTextDeserializer())
                .addKeyDeserializer(String.class, new StorableKeyDeserializer());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    WebFilter unstorableAddressFilter() {
        return new UnstorableAddressFilter();
    }
}
