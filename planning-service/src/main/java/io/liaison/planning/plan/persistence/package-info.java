/** Working drafts in PostgreSQL. */
@NullMarked
package io.liaison.planning.plan.persistence;

import org.jspecify.annotations.NullMarked;
