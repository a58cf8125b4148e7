/** Judging deliverables against the delivery standard, point by point. */
@NullMarked
package io.liaison.tracking.acceptance.domain;

import org.jspecify.annotations.NullMarked;
