package io.liaison.planning.approval.domain;

/** What a department has against one task. */
public record TaskReason(String taskKey, String reason) {}
