package io.liaison.archive.dossier.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A sealed volume as it is stored.
 *
 * @param requestId the request
 * @param volume its number, from 1
 * @param entries how many entries it holds
 * @param sealedAt when it was sealed
 * @param manifest text of its manifest
 * @param seal its seal
 */
public record Volume(UUID requestId, int volume, int entries, Instant sealedAt, String manifest, Seal seal) {}
