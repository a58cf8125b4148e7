package io.liaison.planning.discussion.domain;

import java.time.Instant;

/**
 * What a message said before an edit.
 *
 * @param edition 0 for what was posted first
 * @param replacedAt when it was replaced
 */
public record EarlierText(long edition, String text, Instant replacedAt) {}
