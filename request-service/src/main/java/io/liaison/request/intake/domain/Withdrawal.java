package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;

/** That the initiator took the request back (撤回). */
public record Withdrawal(ActedBy by, Instant at, String reason) {}
