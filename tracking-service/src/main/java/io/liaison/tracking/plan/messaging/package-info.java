/** Listens for approved plans and withdrawn requests. */
@NullMarked
package io.liaison.tracking.plan.messaging;

import org.jspecify.annotations.NullMarked;
