/** Open duties and watched tasks in PostgreSQL. */
@NullMarked
package io.liaison.request.overview.duty.persistence;

import org.jspecify.annotations.NullMarked;
