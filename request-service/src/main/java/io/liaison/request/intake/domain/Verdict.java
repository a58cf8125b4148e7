package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;
import java.util.List;

/** What review last said against a request: sent back (退回) or refused (拒絕), with the reason. */
public record Verdict(Outcome outcome, ActedBy by, Instant at, String reason, List<FieldReason> fields) {

    public enum Outcome {
        RETURNED,
        REJECTED
    }

    public Verdict {
        fields = List.copyOf(fields);
    }
}
