/** Queries of the task centre. */
@NullMarked
package io.liaison.tracking.centre.persistence;

import org.jspecify.annotations.NullMarked;
