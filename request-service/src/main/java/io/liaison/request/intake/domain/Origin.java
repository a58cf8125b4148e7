package io.liaison.request.intake.domain;

import java.time.Instant;

/** Who began a request, for which department, and when. */
public record Origin(String initiator, String raisingDepartment, Instant createdAt) {}
