package io.liaison.archive.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a dossier stays open for entries before a volume of it is sealed.
 *
 * @param settling after the event that ends a request, and after the one that ends its retrospective: long enough for the
 *     events of other topics to come in
 * @param supplement after the first entry that comes later than that
 */
@Validated
@ConfigurationProperties("liaison.archive.sealing")
public record SealingSettings(
        @DefaultValue("1m") Duration settling,
        @DefaultValue("24h") Duration supplement) {}
