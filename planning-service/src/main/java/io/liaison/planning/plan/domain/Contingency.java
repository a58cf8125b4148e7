package io.liaison.planning.plan.domain;

/**
 * What is done when a risk comes true (風險預案).
 *
 * @param trigger what happens
 * @param daysOfNotice how many days before its effect others are told
 * @param measure what is done then
 */
public record Contingency(String trigger, int daysOfNotice, String measure) {}
