/** Scheduled weekly reviews in PostgreSQL. */
@NullMarked
package io.liaison.tracking.weekly.persistence;

import org.jspecify.annotations.NullMarked;
