package io.liaison.planning.feedback.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;

/** An on-line signature: who, for whom, when. */
public record Signature(ActedBy by, Instant at) {}
