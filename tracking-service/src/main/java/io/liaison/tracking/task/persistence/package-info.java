/** Tasks and their requests in PostgreSQL. */
@NullMarked
package io.liaison.tracking.task.persistence;

import org.jspecify.annotations.NullMarked;
