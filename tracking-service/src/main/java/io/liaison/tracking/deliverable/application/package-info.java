/** Hands in deliverables. */
@NullMarked
package io.liaison.tracking.deliverable.application;

import org.jspecify.annotations.NullMarked;
