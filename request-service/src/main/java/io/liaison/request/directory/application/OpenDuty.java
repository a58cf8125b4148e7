package io.liaison.request.directory.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that still waits for a person or a department, and so stands against their removal.
 *
 * @param kind what is to be done, such as {@code confirm}; {@code head} and {@code liaison} for the posts themselves
 * @param requestId the request it belongs to; absent for a post
 * @param number the request's number
 * @param title the request's title; for a post the code of the department
 * @param dueAt until when, where there is a deadline
 */
public record OpenDuty(
        String kind,
        @Nullable UUID requestId,
        @Nullable String number,
        String title,
        @Nullable Instant dueAt) {}
