package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Chapter;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is narrowed to; null leaves open.
 *
 * @param chapter what it is about
 * @param person who did it, or for whom it was done
 */
public record TimelineFilter(
        @Nullable Chapter chapter, @Nullable String person) {}
