/** Deliverables in PostgreSQL. */
@NullMarked
package io.liaison.tracking.deliverable.persistence;

import org.jspecify.annotations.NullMarked;
