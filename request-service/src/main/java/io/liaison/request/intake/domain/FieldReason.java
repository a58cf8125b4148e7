package io.liaison.request.intake.domain;

/** Why one field of a form has to be mended. */
public record FieldReason(String field, String reason) {}
