package io.liaison.planning.plan.domain;

/** A department involved that has no task, and why. */
public record Release(String department, String reason) {}
