package io.liaison.planning.feedback.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department needs of another one (需協調資源).
 *
 * @param department the department it is needed of
 * @param by the date it is needed by
 * @param contact the person there to talk to
 * @param extension that person's internal phone number
 */
public record Need(
        String department,
        String what,
        LocalDate by,
        @Nullable String contact,
        @Nullable String extension) {}
