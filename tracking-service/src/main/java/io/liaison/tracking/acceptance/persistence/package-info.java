/** Acceptance rounds in PostgreSQL. */
@NullMarked
package io.liaison.tracking.acceptance.persistence;

import org.jspecify.annotations.NullMarked;
