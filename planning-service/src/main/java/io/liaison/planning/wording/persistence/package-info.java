/** The copy of the lists of vague wording, in PostgreSQL. */
@NullMarked
package io.liaison.planning.wording.persistence;

import org.jspecify.annotations.NullMarked;
