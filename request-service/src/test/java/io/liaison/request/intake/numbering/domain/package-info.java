/** Prefixes of request numbers, without a database. */
@NullMarked
package io.liaison.request.intake.numbering.domain;

import org.jspecify.annotations.NullMarked;
