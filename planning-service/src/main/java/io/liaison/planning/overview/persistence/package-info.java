/** What waits for whom, asked of PostgreSQL. */
@NullMarked
package io.liaison.planning.overview.persistence;

import org.jspecify.annotations.NullMarked;
