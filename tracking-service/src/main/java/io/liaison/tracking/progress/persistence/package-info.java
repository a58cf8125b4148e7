/** Progress updates in PostgreSQL. */
@NullMarked
package io.liaison.tracking.progress.persistence;

import org.jspecify.annotations.NullMarked;
