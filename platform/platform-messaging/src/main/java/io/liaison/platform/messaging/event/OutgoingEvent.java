package io.liaison.platform.messaging.event;

import org.jspecify.annotations.Nullable;

/**
 * One fact to publish.
 *
 * @param topic Kafka topic, such as {@code liaison.request}
 * @param key message key; events of one key are published in the order they were committed. The request's id, but for
 *     the directory
 * @param type CloudEvents type with its version, such as {@code liaison.request.submitted.v1}
 * @param subject CloudEvents subject: number of the request where it has one
 * @param data record written as the JSON data
 */
public record OutgoingEvent(
        String topic, String key, String type, @Nullable String subject, Object data) {}
