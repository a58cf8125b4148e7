/** Saved filters in PostgreSQL. */
@NullMarked
package io.liaison.request.overview.filter.persistence;

import org.jspecify.annotations.NullMarked;
