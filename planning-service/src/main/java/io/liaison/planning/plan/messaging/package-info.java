/** The deadline by which a plan is due. */
@NullMarked
package io.liaison.planning.plan.messaging;

import org.jspecify.annotations.NullMarked;
