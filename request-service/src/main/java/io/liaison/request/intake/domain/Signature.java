package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;

/**
 * The signature of the raising department's head (發起部門負責人簽字). It stands for the request; the version that was
 * signed is on record, so that a reviewer sees what changed since.
 */
public record Signature(ActedBy by, Instant at, int version) {}
