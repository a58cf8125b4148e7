/** Timeline and lists in PostgreSQL. */
@NullMarked
package io.liaison.request.overview.persistence;

import org.jspecify.annotations.NullMarked;
