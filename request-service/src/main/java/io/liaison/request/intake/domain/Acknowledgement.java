package io.liaison.request.intake.domain;

/** A finding the initiator has seen and submits in spite of: its rule and its field. */
public record Acknowledgement(String rule, String field) {}
