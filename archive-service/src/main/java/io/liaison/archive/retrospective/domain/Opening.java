package io.liaison.archive.retrospective.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The completed request a retrospective looks back on.
 *
 * @param requestId the request
 * @param number its number
 * @param title its title
 * @param requestType its type
 * @param leadDepartment which department led it
 * @param departments which departments took part
 * @param initiator who raised it
 * @param goal the goal its form names
 * @param completedAt when it was completed
 */
public record Opening(
        UUID requestId,
        String number,
        String title,
        @Nullable String requestType,
        String leadDepartment,
        List<String> departments,
        @Nullable String initiator,
        @Nullable String goal,
        Instant completedAt) {}
