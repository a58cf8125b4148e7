package io.liaison.archive.dossier.domain;

import java.time.Duration;

/**
 * How long a dossier waits for further entries before it is sealed.
 *
 * @param ended after the event that ends the request or its retrospective
 * @param supplement after the first entry that comes later
 */
public record Settling(Duration ended, Duration supplement) {}
