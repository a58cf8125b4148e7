/** The review queue in PostgreSQL. */
@NullMarked
package io.liaison.request.review.persistence;

import org.jspecify.annotations.NullMarked;
