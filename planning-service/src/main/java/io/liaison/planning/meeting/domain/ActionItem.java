package io.liaison.planning.meeting.domain;

import java.time.LocalDate;

/** What somebody is to do by when, as decided in a meeting. */
public record ActionItem(String what, String who, LocalDate by) {}
