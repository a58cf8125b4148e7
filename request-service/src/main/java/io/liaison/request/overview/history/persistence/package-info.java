/** A request with its audit trail in PostgreSQL. */
@NullMarked
package io.liaison.request.overview.history.persistence;

import org.jspecify.annotations.NullMarked;
