/** Accepts or returns deliverables. */
@NullMarked
package io.liaison.tracking.acceptance.application;

import org.jspecify.annotations.NullMarked;
