package io.liaison.notification.notice.domain;

import org.jspecify.annotations.Nullable;

/**
 * One person who gets a notice of a fact.
 *
 * @param person id of the person
 * @param onBehalfOf the person this one stands for, where the notice is a substitute's copy
 * @param told what the publisher said about the one it named
 */
public record Recipient(String person, @Nullable String onBehalfOf, Told told) {}
