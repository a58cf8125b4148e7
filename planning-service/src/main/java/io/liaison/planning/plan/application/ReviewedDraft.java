package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.PlanReview;

/** The working draft with what it still lacks and what in it is vague. */
public record ReviewedDraft(WorkingDraft draft, PlanReview review) {}
