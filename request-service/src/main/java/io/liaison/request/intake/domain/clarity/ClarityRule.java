package io.liaison.request.intake.domain.clarity;

import java.util.stream.Stream;

/** One rule of the check. */
@FunctionalInterface
interface ClarityRule {

    Stream<Finding> inspect(Inspection inspection);
}
