package io.liaison.request.review.thread.domain;

import java.time.Instant;

/**
 * What a message said before an edit.
 *
 * @param edition 0 for what was posted first
 */
public record EarlierText(int edition, String text, Instant replacedAt) {}
