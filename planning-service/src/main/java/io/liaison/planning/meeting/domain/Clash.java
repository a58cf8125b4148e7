package io.liaison.planning.meeting.domain;

import java.time.Instant;

/** An attendee is invited elsewhere at that time. Says no more: the other meeting may be none of the caller's business. */
public record Clash(String person, Instant start, Instant end) {}
