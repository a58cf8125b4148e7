package io.liaison.platform.web.problem;

import org.jspecify.annotations.Nullable;

/** Knows the problem behind failures of one origin. Beans of this type are asked in their order. */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem, or null when the failure is not of this origin. */
    @Nullable
    Problem map(Throwable failure);
}
