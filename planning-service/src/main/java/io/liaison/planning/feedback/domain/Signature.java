package io.liaison.planning.feedback.domain;

import io.liaison.planning.room.domain.By;
import java.time.Instant;

/** An on-line signature: who, for whom, when. */
public record Signature(By by, Instant at) {}
