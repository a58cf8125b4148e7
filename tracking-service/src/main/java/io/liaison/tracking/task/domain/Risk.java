package io.liaison.tracking.task.domain;

import java.time.LocalDate;

/** A risk the owner reports (風險提示): why, and when the task is expected to be finished with it. */
public record Risk(String reason, LocalDate expectedFinish) {}
