package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers of the archive are asked for.
 *
 * @param outcome how the request ended
 * @param requestType its type
 * @param words part of its number or title
 */
public record DossierFilter(
        @Nullable Outcome outcome,
        @Nullable String requestType,
        @Nullable String words) {}
