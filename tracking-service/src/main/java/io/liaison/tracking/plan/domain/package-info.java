/** How an approved plan changes the tasks there are. */
@NullMarked
package io.liaison.tracking.plan.domain;

import org.jspecify.annotations.NullMarked;
