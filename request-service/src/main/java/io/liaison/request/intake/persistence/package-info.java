/** Requests in PostgreSQL. */
@NullMarked
package io.liaison.request.intake.persistence;

import org.jspecify.annotations.NullMarked;
