/** Withdrawals that may arrive before the plan they concern. */
@NullMarked
package io.liaison.tracking.plan.persistence;

import org.jspecify.annotations.NullMarked;
