/** Feedback and dependencies in PostgreSQL. */
@NullMarked
package io.liaison.planning.feedback.persistence;

import org.jspecify.annotations.NullMarked;
