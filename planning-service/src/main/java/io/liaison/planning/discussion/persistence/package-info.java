/** Messages in PostgreSQL. */
@NullMarked
package io.liaison.planning.discussion.persistence;

import org.jspecify.annotations.NullMarked;
