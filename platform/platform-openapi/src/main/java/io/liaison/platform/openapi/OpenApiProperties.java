package io.liaison.platform.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The description's own settings; its path is springdoc's {@code springdoc.api-docs.path}.
 *
 * @param title what the interface is about, in a few words
 */
@ConfigurationProperties("liaison.openapi")
public record OpenApiProperties(String title) {}
