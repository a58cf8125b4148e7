/** Urges in PostgreSQL. */
@NullMarked
package io.liaison.tracking.urge.persistence;

import org.jspecify.annotations.NullMarked;
