/** The prefixes of request numbers in PostgreSQL. */
@NullMarked
package io.liaison.request.intake.numbering.persistence;

import org.jspecify.annotations.NullMarked;
