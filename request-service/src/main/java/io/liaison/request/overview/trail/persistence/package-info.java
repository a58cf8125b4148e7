/** Reading the audit trail in PostgreSQL. */
@NullMarked
package io.liaison.request.overview.trail.persistence;

import org.jspecify.annotations.NullMarked;
