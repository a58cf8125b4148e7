package io.liaison.planning.feedback.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a need.
 *
 * @param agreed whether the department will provide it
 * @param by the date it promises, where that isn't the date asked for
 */
public record DependencyAnswer(
        boolean agreed, @Nullable LocalDate by, @Nullable String remark) {}
